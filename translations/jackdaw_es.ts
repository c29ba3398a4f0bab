<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>CommandLine</name>
    <message>
        <source>--profile needs a folder.</source>
        <translation>--profile necesita una carpeta.</translation>
    </message>
    <message>
        <source>Jackdaw does not know &quot;%1&quot;.</source>
        <translation>Jackdaw no conoce «%1».</translation>
    </message>
    <message>
        <source>jackdaw [--profile DIR] [--hidden] [--offline] [URI]
    Starts Jackdaw, or raises the one that runs.
    --profile DIR  keeps everything of this profile under DIR
    --hidden       starts without showing the window
    --offline      starts signed off
jackdaw [--profile DIR] ctl [--json] COMMAND …
    Commands the running Jackdaw; &quot;jackdaw ctl help&quot; lists the commands.</source>
        <translation>jackdaw [--profile DIR] [--hidden] [--offline] [URI]
    Inicia Jackdaw, o muestra el que está en marcha.
    --profile DIR  guarda todo lo de este perfil en DIR
    --hidden       se inicia sin mostrar la ventana
    --offline      se inicia desconectado
jackdaw [--profile DIR] ctl [--json] ORDEN …
    Da órdenes al Jackdaw en marcha; «jackdaw ctl help» las muestra.</translation>
    </message>
</context>
<context>
    <name>ConnectionError</name>
    <message>
        <source>The connection ended.</source>
        <translation>La conexión se ha cerrado.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>No se puede acceder al servidor.</translation>
    </message>
    <message>
        <source>The server cannot serve you at the moment.</source>
        <translation>El servidor no puede atenderte en este momento.</translation>
    </message>
    <message>
        <source>The user name or the password is wrong.</source>
        <translation>El nombre de usuario o la contraseña no son correctos.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was not accepted.</source>
        <translation>No se ha aceptado el certificado del servidor.</translation>
    </message>
    <message>
        <source>The server offers no encryption that this account asks for.</source>
        <translation>El servidor no ofrece el cifrado que pide esta cuenta.</translation>
    </message>
    <message>
        <source>A setting of this account is wrong or missing.</source>
        <translation>Un ajuste de esta cuenta falta o no es correcto.</translation>
    </message>
    <message>
        <source>Somebody else uses this name. Choose another one.</source>
        <translation>Otra persona usa este nombre. Elige otro.</translation>
    </message>
    <message>
        <source>The server does not let you in.</source>
        <translation>El servidor no te deja entrar.</translation>
    </message>
    <message>
        <source>This account was signed on somewhere else.</source>
        <translation>Esta cuenta se ha conectado desde otro lugar.</translation>
    </message>
    <message>
        <source>The part of Jackdaw that speaks to this network crashed.</source>
        <translation>La parte de Jackdaw que habla con esta red ha fallado.</translation>
    </message>
    <message>
        <source>The part of Jackdaw that speaks to this network stopped answering.</source>
        <translation>La parte de Jackdaw que habla con esta red ha dejado de responder.</translation>
    </message>
    <message>
        <source>The part of Jackdaw that speaks to this network does not fit this version of Jackdaw.</source>
        <translation>La parte de Jackdaw que habla con esta red no corresponde a esta versión de Jackdaw.</translation>
    </message>
    <message>
        <source>The part of Jackdaw that speaks to this network is not installed.</source>
        <translation>La parte de Jackdaw que habla con esta red no está instalada.</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
</context>
<context>
    <name>Control</name>
    <message>
        <source>%1 has no option &quot;%2&quot;. It has: %3.</source>
        <translation>%1 no tiene la opción «%2». Tiene: %3.</translation>
    </message>
    <message>
        <source>There is no protocol &quot;%1&quot;. &quot;jackdaw ctl protocols&quot; lists them.</source>
        <translation>No existe el protocolo «%1». «jackdaw ctl protocols» los muestra.</translation>
    </message>
    <message>
        <source>Give the password on standard input, with --password-stdin.</source>
        <translation>Da la contraseña por la entrada estándar, con --password-stdin.</translation>
    </message>
    <message>
        <source>Option --%1 needs a value.</source>
        <translation>La opción --%1 necesita un valor.</translation>
    </message>
    <message>
        <source>There is no option %1 here.</source>
        <translation>Aquí no existe la opción %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be KEY=VALUE.</source>
        <translation>«%1» debería ser CLAVE=VALOR.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. &quot;jackdaw ctl help&quot; lists them.</source>
        <translation>No existe la orden «%1». «jackdaw ctl help» las muestra.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>No Jackdaw runs on this profile. Start it with &quot;jackdaw&quot;.</source>
        <translation>No hay ningún Jackdaw en marcha con este perfil. Inícialo con «jackdaw».</translation>
    </message>
    <message>
        <source>Jackdaw ended before it answered.</source>
        <translation>Jackdaw terminó antes de responder.</translation>
    </message>
    <message>
        <source>&quot;jackdaw ctl&quot; will not work: its socket could not be made.</source>
        <translation>«jackdaw ctl» no funcionará: no se ha podido crear su socket.</translation>
    </message>
    <message>
        <source>There is no buddy &quot;%1&quot;. A buddy is an id of &quot;jackdaw ctl contacts&quot;, or ACCOUNT/ADDRESS.</source>
        <translation>No existe la dirección «%1». Una dirección es un identificador de «jackdaw ctl contacts» o CUENTA/DIRECCIÓN.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a message id; &quot;jackdaw ctl messages&quot; prints them.</source>
        <translation>«%1» no es un identificador de mensaje; «jackdaw ctl messages» los muestra.</translation>
    </message>
    <message>
        <source>There is no question &quot;%1&quot;. &quot;jackdaw ctl prompts&quot; lists them.</source>
        <translation>No existe la pregunta «%1». «jackdaw ctl prompts» las muestra.</translation>
    </message>
    <message>
        <source>There is no conversation with &quot;%1&quot; yet.</source>
        <translation>Aún no hay ninguna conversación con «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no conversation, contact or ACCOUNT/ADDRESS; a name that several share needs its id.</source>
        <translation>«%1» no es una conversación, un contacto ni CUENTA/DIRECCIÓN; un nombre compartido necesita su identificador.</translation>
    </message>
    <message>
        <source>The message was not %1 in time; it stays in the outbox.</source>
        <translation>El mensaje no llegó a tiempo al estado %1; se queda en la bandeja de salida.</translation>
    </message>
    <message>
        <source>It is not known whether the message arrived.</source>
        <translation>No se sabe si el mensaje llegó.</translation>
    </message>
    <message>
        <source>--wait takes queued, sent, delivered or read.</source>
        <translation>--wait admite queued, sent, delivered o read.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a person, not a room.</source>
        <translation>«%1» es una persona, no una sala.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a status: available, away, busy, invisible or offline.</source>
        <translation>«%1» no es un estado: available, away, busy, invisible u offline.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be watched: %2.</source>
        <translation>«%1» no se puede seguir: %2.</translation>
    </message>
    <message>
        <source>The running Jackdaw does not answer.</source>
        <translation>El Jackdaw en marcha no responde.</translation>
    </message>
    <message>
        <source>A request is one JSON object on a line, such as %1.</source>
        <translation>Una petición es un objeto JSON en una línea, como %1.</translation>
    </message>
    <message>
        <source>There is no password on standard input.</source>
        <translation>No hay ninguna contraseña en la entrada estándar.</translation>
    </message>
    <message>
        <source>The account is gone.</source>
        <translation>La cuenta ya no existe.</translation>
    </message>
    <message>
        <source>The network did not give its list of rooms in time.</source>
        <translation>La red no ha dado su lista de salas a tiempo.</translation>
    </message>
    <message>
        <source>The network did not let you into the room in time.</source>
        <translation>La red no te ha dejado entrar en la sala a tiempo.</translation>
    </message>
    <message>
        <source>The network did not change the topic in time.</source>
        <translation>La red no ha cambiado el tema a tiempo.</translation>
    </message>
    <message>
        <source>What happens is not read fast enough.</source>
        <translation>Lo que ocurre no se lee con suficiente rapidez.</translation>
    </message>
    <message>
        <source>A request may have at most %1.</source>
        <translation>Una petición puede tener como máximo %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) cannot be stored at the moment and would be lost; &quot;jackdaw ctl quit --force&quot; quits all the same.</source>
        <translation>
            <numerusform>%n cambio no puede guardarse en este momento y se perdería; &quot;jackdaw ctl quit --force&quot; sale de todos modos.</numerusform>
            <numerusform>%n cambios no pueden guardarse en este momento y se perderían; &quot;jackdaw ctl quit --force&quot; sale de todos modos.</numerusform>
        </translation>
    </message>
    <message>
        <source>--%1 takes a whole number from 1 to %2.</source>
        <translation>--%1 admite un número entero de 1 a %2.</translation>
    </message>
    <message>
        <source>The network did not say in time whether it adds the contact.</source>
        <translation>La red no dijo a tiempo si añade el contacto.</translation>
    </message>
    <message>
        <source>Jackdaw is ending.</source>
        <translation>Jackdaw está terminando.</translation>
    </message>
    <message>
        <source>The message was not %1 in time.</source>
        <translation>El mensaje no llegó a tiempo al estado «%1».</translation>
    </message>
    <message>
        <source>The room was left.</source>
        <translation>Has salido de la sala.</translation>
    </message>
    <message>
        <source>There is no group &quot;%1&quot;. &quot;jackdaw ctl groups&quot; lists them.</source>
        <translation>No hay ningún grupo &quot;%1&quot;. &quot;jackdaw ctl groups&quot; los enumera.</translation>
    </message>
    <message>
        <source>This question is answered by a choice: &quot;jackdaw ctl prompt answer %1 choice=…&quot;, one of %2.</source>
        <translation>A esta pregunta se responde con una opción: &quot;jackdaw ctl prompt answer %1 choice=…&quot;, una de %2.</translation>
    </message>
    <message>
        <source>The network did not change the nickname in time.</source>
        <translation>La red no cambió el apodo a tiempo.</translation>
    </message>
    <message>
        <source>There is no transfer &quot;%1&quot;. &quot;jackdaw ctl transfers&quot; lists them.</source>
        <translation>No hay ninguna transferencia &quot;%1&quot;. &quot;jackdaw ctl transfers&quot; las enumera.</translation>
    </message>
    <message>
        <source>Give the file with its whole path: &quot;%1&quot; is not one.</source>
        <translation>Indica el archivo con su ruta completa: &quot;%1&quot; no lo es.</translation>
    </message>
    <message>
        <source>Files can be sent to people, not to rooms.</source>
        <translation>Los archivos se pueden enviar a personas, no a salas.</translation>
    </message>
    <message>
        <source>Give the folder with its whole path: &quot;%1&quot; is not one.</source>
        <translation>Indica la carpeta con su ruta completa: &quot;%1&quot; no lo es.</translation>
    </message>
    <message>
        <source>The network did not answer in time.</source>
        <translation>La red no respondió a tiempo.</translation>
    </message>
    <message>
        <source>“%1” is not the number of a row; the first is 0.</source>
        <translation>«%1» no es el número de una fila; la primera es la 0.</translation>
    </message>
    <message>
        <source>The input is not text in UTF-8.</source>
        <translation>La entrada no es texto en UTF-8.</translation>
    </message>
    <message>
        <source>More than one account is called &quot;%1&quot;: give its number, as &quot;jackdaw ctl accounts&quot; shows it.</source>
        <translation>Más de una cuenta se llama &quot;%1&quot;: da su número, como lo muestra &quot;jackdaw ctl accounts&quot;.</translation>
    </message>
    <message>
        <source>There is no account &quot;%1&quot;. &quot;jackdaw ctl accounts&quot; lists them.</source>
        <translation>No hay ninguna cuenta &quot;%1&quot;. &quot;jackdaw ctl accounts&quot; las muestra.</translation>
    </message>
    <message>
        <source>More than one contact is called &quot;%1&quot;: give its number, as &quot;jackdaw ctl contacts&quot; shows it.</source>
        <translation>Más de un contacto se llama &quot;%1&quot;: da su número, como lo muestra &quot;jackdaw ctl contacts&quot;.</translation>
    </message>
    <message>
        <source>There is no contact &quot;%1&quot;. &quot;jackdaw ctl contacts&quot; lists them.</source>
        <translation>No hay ningún contacto &quot;%1&quot;. &quot;jackdaw ctl contacts&quot; los muestra.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the file of one plugin. Give its whole path: &quot;jackdaw ctl plugins&quot; lists them.</source>
        <translation>&quot;%1&quot; no es el archivo de un solo complemento. Da su ruta completa: &quot;jackdaw ctl plugins&quot; los muestra.</translation>
    </message>
    <message>
        <source>No package brought this plugin, and it will read what its accounts read. Say --trust if you trust whoever made it.</source>
        <translation>Ningún paquete trajo este complemento, y leerá lo que lean sus cuentas. Indica --trust si confías en quien lo hizo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not among what you may do in this room: %2.</source>
        <translation>&quot;%1&quot; no está entre lo que puedes hacer en esta sala: %2.</translation>
    </message>
    <message>
        <source>Name the participant with --nick.</source>
        <translation>Nombra al participante con --nick.</translation>
    </message>
    <message>
        <source>Choose one of everybody, contacts, listed, not-blocked and nobody.</source>
        <translation>Elige uno de everybody, contacts, listed, not-blocked y nobody.</translation>
    </message>
    <message>
        <source>Name a file, or say --remove.</source>
        <translation>Nombra un archivo, o indica --remove.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes a whole number, which &quot;%2&quot; is not.</source>
        <translation>«%1» admite un número entero y «%2» no lo es.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes one of %2, which &quot;%3&quot; is not.</source>
        <translation>«%1» admite uno de %2 y «%3» no lo es.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not among the lists that this room shows you: %2.</source>
        <translation>«%1» no está entre las listas que esta sala te muestra: %2.</translation>
    </message>
    <message>
        <source>“%1” is no time; write 2026-01-31 or 2026-01-31T18:00:00Z.</source>
        <translation>«%1» no es una fecha; escriba 2026-01-31 o 2026-01-31T18:00:00Z.</translation>
    </message>
    <message>
        <source>--format takes text, html or json.</source>
        <translation>--format admite text, html o json.</translation>
    </message>
    <message>
        <source>--to takes the file to write.</source>
        <translation>--to admite el archivo en el que escribir.</translation>
    </message>
    <message>
        <source>There is nothing at %1.</source>
        <translation>No hay nada en %1.</translation>
    </message>
    <message>
        <source>Give the whole path: &quot;%1&quot; is not one.</source>
        <translation>Indique la ruta completa: «%1» no lo es.</translation>
    </message>
</context>
<context>
    <name>ConversationState</name>
    <message>
        <source>You are offline on %1.</source>
        <translation>Estás desconectado de %1.</translation>
    </message>
    <message>
        <source>%1 is switched off.</source>
        <translation>%1 está desactivada.</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Conectando con %1…</translation>
    </message>
    <message>
        <source>%1 could not connect.</source>
        <translation>%1 no se ha podido conectar.</translation>
    </message>
    <message>
        <source>It tries again by itself.</source>
        <translation>Se vuelve a intentar automáticamente.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Escribe a %1</translation>
    </message>
    <message>
        <source>Joining %1…</source>
        <translation>Entrando en %1…</translation>
    </message>
    <message>
        <source>You are not in this room.</source>
        <translation>No estás en esta sala.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>This conversation&apos;s account was removed. What was said stays here.</source>
        <translation>Se eliminó la cuenta de esta conversación. Lo dicho se queda aquí.</translation>
    </message>
    <message>
        <source>Nothing can be sent from here</source>
        <translation>Desde aquí no se puede enviar nada</translation>
    </message>
    <message>
        <source>Write to %1 · waits until you are online</source>
        <translation>Escribe a %1 · espera hasta que te conectes</translation>
    </message>
    <message>
        <source>Join the room to write here</source>
        <translation>Entra en la sala para escribir aquí</translation>
    </message>
    <message>
        <source>Enter password…</source>
        <translation>Escribir la contraseña…</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>Conectarme</translation>
    </message>
    <message>
        <source>You are not in the room %1 now.</source>
        <translation>Ahora no estás en la sala %1.</translation>
    </message>
</context>
<context>
    <name>Conversations</name>
    <message>
        <source>There is no such message.</source>
        <translation>No existe ese mensaje.</translation>
    </message>
    <message>
        <source>The message is empty.</source>
        <translation>El mensaje está vacío.</translation>
    </message>
    <message>
        <source>The message is too long for this network.</source>
        <translation>El mensaje es demasiado largo para esta red.</translation>
    </message>
    <message>
        <source>Only a message that failed or was not confirmed can be sent again.</source>
        <translation>Solo se puede reenviar un mensaje que falló o no se confirmó.</translation>
    </message>
    <message>
        <source>There is no such conversation.</source>
        <translation>No existe esa conversación.</translation>
    </message>
    <message>
        <source>This message has been sent and cannot be taken back.</source>
        <translation>Este mensaje ya se ha enviado y no se puede retirar.</translation>
    </message>
    <message>
        <source>The network did not take the message.</source>
        <translation>La red no ha aceptado el mensaje.</translation>
    </message>
    <message>
        <source>The account is offline.</source>
        <translation>La cuenta está desconectada.</translation>
    </message>
    <message>
        <source>This network has no list of rooms.</source>
        <translation>Esta red no tiene lista de salas.</translation>
    </message>
    <message>
        <source>The network did not give its list of rooms.</source>
        <translation>La red no ha dado su lista de salas.</translation>
    </message>
    <message>
        <source>There is no such room.</source>
        <translation>No existe esa sala.</translation>
    </message>
    <message>
        <source>The room wants a password.</source>
        <translation>La sala pide una contraseña.</translation>
    </message>
    <message>
        <source>Somebody in the room has this nickname already.</source>
        <translation>Alguien en la sala ya tiene ese apodo.</translation>
    </message>
    <message>
        <source>You are banned from this room.</source>
        <translation>Tienes prohibida la entrada en esta sala.</translation>
    </message>
    <message>
        <source>The room could not be joined.</source>
        <translation>No se ha podido entrar en la sala.</translation>
    </message>
    <message>
        <source>Enter the address of a room.</source>
        <translation>Escribe la dirección de una sala.</translation>
    </message>
    <message>
        <source>This is the address of a person.</source>
        <translation>Esta es la dirección de una persona.</translation>
    </message>
    <message>
        <source>You are not in this room now.</source>
        <translation>Ahora no estás en esta sala.</translation>
    </message>
    <message>
        <source>Rooms of this network have no topic.</source>
        <translation>Las salas de esta red no tienen tema.</translation>
    </message>
    <message>
        <source>The nickname is empty.</source>
        <translation>El apodo está vacío.</translation>
    </message>
    <message>
        <source>Nicknames cannot be changed on this network.</source>
        <translation>En esta red no se puede cambiar el apodo.</translation>
    </message>
    <message>
        <source>Enter the address of a person.</source>
        <translation>Escribe la dirección de una persona.</translation>
    </message>
    <message>
        <source>Nobody can be invited on this network.</source>
        <translation>En esta red no se puede invitar a nadie.</translation>
    </message>
    <message>
        <source>You are no longer in the room: %1</source>
        <translation>Ya no estás en la sala: %1</translation>
    </message>
    <message>
        <source>%1 removed the topic.</source>
        <translation>%1 ha quitado el tema.</translation>
    </message>
    <message>
        <source>%1 changed the topic to: %2</source>
        <translation>%1 ha cambiado el tema a: %2</translation>
    </message>
    <message>
        <source>The network refused.</source>
        <translation>La red lo ha rechazado.</translation>
    </message>
    <message>
        <source>The message was not sent, because Jackdaw cannot store it at the moment.</source>
        <translation>El mensaje no se ha enviado, porque Jackdaw no puede guardarlo en este momento.</translation>
    </message>
    <message>
        <source>You have left the room.</source>
        <translation>Has salido de la sala.</translation>
    </message>
    <message>
        <source>This is not the room&apos;s password.</source>
        <translation>Esta no es la contraseña de la sala.</translation>
    </message>
    <message>
        <source>A password is one line, without control characters.</source>
        <translation>Una contraseña es una sola línea, sin caracteres de control.</translation>
    </message>
    <message>
        <source>The room has too many participants. Jackdaw lists %1 of them.</source>
        <translation>La sala tiene demasiados participantes. Jackdaw muestra %1 de ellos.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>The network does not say how to write to them alone.</source>
        <translation>La red no dice cómo escribirle a solas.</translation>
    </message>
    <message>
        <source>Nobody can be written to alone in rooms of this network.</source>
        <translation>En las salas de esta red no se puede escribir a nadie a solas.</translation>
    </message>
    <message>
        <source>%1 has left the room.</source>
        <translation>%1 ha salido de la sala.</translation>
    </message>
    <message>
        <source>%1 is called %2 now.</source>
        <translation>%1 se llama ahora %2.</translation>
    </message>
    <message>
        <source>You are not allowed to do this in this room.</source>
        <translation>No tienes permiso para hacer esto en esta sala.</translation>
    </message>
    <message>
        <source>Enter whom you mean.</source>
        <translation>Escribe a quién te refieres.</translation>
    </message>
    <message>
        <source>Rooms of this network have no settings.</source>
        <translation>Las salas de esta red no tienen ajustes.</translation>
    </message>
    <message>
        <source>This room does not show you this list.</source>
        <translation>Esta sala no te muestra esta lista.</translation>
    </message>
    <message>
        <source>The network did not give the list.</source>
        <translation>La red no dio la lista.</translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>waiting for the network · sends by itself</source>
        <translation>esperando a la red · se envía solo</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>enviando</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>entregado</translation>
    </message>
    <message>
        <source>read</source>
        <translation>leído</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>no enviado</translation>
    </message>
    <message>
        <source>not sent: %1</source>
        <translation>no enviado: %1</translation>
    </message>
    <message>
        <source>not confirmed: it may or may not have arrived</source>
        <translation>sin confirmar: puede haber llegado o no</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>No se puede escribir «%1».</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>La exportación se detuvo.</translation>
    </message>
    <message>
        <source>A file to write to is missing.</source>
        <translation>Falta un archivo en el que escribir.</translation>
    </message>
    <message>
        <source>“%1” is there already; choose another name.</source>
        <translation>«%1» ya existe; elija otro nombre.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>It is there twice.</source>
        <translation>Está dos veces.</translation>
    </message>
    <message>
        <source>Nothing here speaks its network (%1).</source>
        <translation>Nada aquí habla su red (%1).</translation>
    </message>
    <message>
        <source>These settings do not fit and have their usual values: %1.</source>
        <translation>Estos ajustes no sirven y tienen sus valores habituales: %1.</translation>
    </message>
    <message>
        <source>Its proxy was not taken: the system&apos;s counts.</source>
        <translation>No se tomó su proxy: vale el del sistema.</translation>
    </message>
    <message>
        <source>Its password was not kept there: it will be asked for.</source>
        <translation>Su contraseña no estaba guardada allí: se pedirá.</translation>
    </message>
    <message>
        <source>It is of a version of Adium before 1.0, whose form is not read.</source>
        <translation>Es de una versión de Adium anterior a la 1.0, cuya forma no se lee.</translation>
    </message>
    <message>
        <source>The folder cannot be read.</source>
        <translation>No se puede leer la carpeta.</translation>
    </message>
    <message>
        <source>It is a link that leads nowhere.</source>
        <translation>Es un enlace que no lleva a ninguna parte.</translation>
    </message>
    <message>
        <source>It leads to a folder that is read already.</source>
        <translation>Lleva a una carpeta que ya se lee.</translation>
    </message>
    <message>
        <source>It is shorter than when it was imported before: it is another file, or was cut off.</source>
        <translation>Es más corto que cuando se importó: es otro archivo o se cortó.</translation>
    </message>
    <message>
        <source>It cannot be read: %1</source>
        <translation>No se puede leer: %1</translation>
    </message>
    <message>
        <source>It ends in the middle of a message; what is there was taken.</source>
        <translation>Termina en medio de un mensaje; se tomó lo que hay.</translation>
    </message>
    <message>
        <source>There are no messages in it, in a form that is known.</source>
        <translation>No contiene mensajes en una forma conocida.</translation>
    </message>
    <message>
        <source>It is not a file that can be read.</source>
        <translation>No es un archivo que se pueda leer.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) in messages were left out.</source>
        <translation>
            <numerusform>Se dejó fuera %n imagen de los mensajes.</numerusform>
            <numerusform>Se dejaron fuera %n imágenes de los mensajes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) cannot be: these messages have the time at which their file was last changed.</source>
        <translation>
            <numerusform>%n hora es imposible: ese mensaje tiene la hora en que su archivo se cambió por última vez.</numerusform>
            <numerusform>%n horas son imposibles: esos mensajes tienen la hora en que su archivo se cambió por última vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was cancelled; the next one goes on from here.</source>
        <translation>La importación se canceló; la próxima seguirá desde aquí.</translation>
    </message>
    <message>
        <source>Its account %1 is not here: it can be read.</source>
        <translation>Su cuenta %1 no está aquí: se puede leer.</translation>
    </message>
    <message>
        <source>Somebody else imports the same log at the moment.</source>
        <translation>Otro está importando el mismo registro en este momento.</translation>
    </message>
    <message>
        <source>The network keeps the list itself and does not have them.</source>
        <translation>La red guarda la lista por sí misma y no los tiene.</translation>
    </message>
    <message>
        <source>No more people fit into this account.</source>
        <translation>No caben más personas en esta cuenta.</translation>
    </message>
    <message>
        <source>Nobody can have this address.</source>
        <translation>Nadie puede tener esta dirección.</translation>
    </message>
    <message>
        <source>Its account %1 is not here.</source>
        <translation>Su cuenta %1 no está aquí.</translation>
    </message>
    <message>
        <source>Where it is was not written down.</source>
        <translation>No estaba anotado dónde está.</translation>
    </message>
    <message>
        <source>There is no room for more statuses.</source>
        <translation>No caben más estados.</translation>
    </message>
    <message>
        <source>It says who came online and went; there are no messages in it.</source>
        <translation>Dice quién se conectó y se fue; no contiene mensajes.</translation>
    </message>
    <message>
        <source>It is longer than any file of its kind.</source>
        <translation>Es más largo que cualquier archivo de su clase.</translation>
    </message>
    <message>
        <source>It is damaged at line %1; what comes before was read.</source>
        <translation>Está dañado en la línea %1; se leyó lo anterior.</translation>
    </message>
</context>
<context>
    <name>ParticipantActs</name>
    <message>
        <source>Let speak</source>
        <translation>Dar voz</translation>
    </message>
    <message>
        <source>Do not let speak</source>
        <translation>Quitar la voz</translation>
    </message>
    <message>
        <source>Make a member</source>
        <translation>Hacer miembro</translation>
    </message>
    <message>
        <source>No longer a member</source>
        <translation>Dejar de ser miembro</translation>
    </message>
    <message>
        <source>Make a moderator</source>
        <translation>Hacer moderador</translation>
    </message>
    <message>
        <source>No longer a moderator</source>
        <translation>Dejar de ser moderador</translation>
    </message>
    <message>
        <source>Make an operator</source>
        <translation>Hacer operador</translation>
    </message>
    <message>
        <source>No longer an operator</source>
        <translation>Dejar de ser operador</translation>
    </message>
    <message>
        <source>Make an owner…</source>
        <translation>Hacer propietario…</translation>
    </message>
    <message>
        <source>No longer an owner</source>
        <translation>Dejar de ser propietario</translation>
    </message>
    <message>
        <source>Remove from the room…</source>
        <translation>Expulsar de la sala…</translation>
    </message>
    <message>
        <source>Ban…</source>
        <translation>Vetar…</translation>
    </message>
</context>
<context>
    <name>Participants</name>
    <message>
        <source>Owners</source>
        <translation>Propietarios</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operadores</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Con voz</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Visitantes</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Moderators</source>
        <translation>Moderadores</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Jackdaw may not write to its folder %1.</source>
        <translation>Jackdaw no puede escribir en su carpeta %1.</translation>
    </message>
    <message>
        <source>Jackdaw cannot make its folder %1.</source>
        <translation>Jackdaw no puede crear su carpeta %1.</translation>
    </message>
    <message>
        <source>%1 is not a folder of yours, so Jackdaw does not use it.</source>
        <translation>%1 no es una carpeta tuya, así que Jackdaw no la usa.</translation>
    </message>
    <message>
        <source>There is no space left on the disk of Jackdaw&apos;s folder %1.</source>
        <translation>No queda espacio en el disco de la carpeta %1 de Jackdaw.</translation>
    </message>
    <message>
        <source>%1 is a file, so Jackdaw cannot keep its data in it.</source>
        <translation>%1 es un archivo, así que Jackdaw no puede guardar sus datos en él.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Another Jackdaw has this profile open and does not answer yet.</source>
        <translation>Otro Jackdaw tiene abierto este perfil y aún no responde.</translation>
    </message>
    <message>
        <source>Jackdaw cannot lock its folder %1.</source>
        <translation>Jackdaw no puede bloquear su carpeta %1.</translation>
    </message>
    <message>
        <source>Jackdaw cannot start</source>
        <translation>Jackdaw no puede iniciarse</translation>
    </message>
    <message>
        <source>Jackdaw needs a display and could not open one. Without a screen, run it with QT_QPA_PLATFORM=offscreen and use &quot;jackdaw ctl&quot;.</source>
        <translation>Jackdaw necesita una pantalla y no pudo abrir ninguna. Sin pantalla, inícialo con QT_QPA_PLATFORM=offscreen y usa &quot;jackdaw ctl&quot;.</translation>
    </message>
</context>
<context>
    <name>PromptPanel</name>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Is this the right server?</source>
        <translation>¿Es este el servidor correcto?</translation>
    </message>
    <message>
        <source>Someone wants to see you online</source>
        <translation>Alguien quiere ver cuándo estás en línea</translation>
    </message>
    <message>
        <source>An invitation to a room</source>
        <translation>Una invitación a una sala</translation>
    </message>
    <message>
        <source>Password needed</source>
        <translation>Hace falta la contraseña</translation>
    </message>
    <message>
        <source>A question from the network</source>
        <translation>Una pregunta de la red</translation>
    </message>
    <message>
        <source>A notice from the network</source>
        <translation>Un aviso de la red</translation>
    </message>
    <message>
        <source>Nobody vouches for it: it is signed by itself.</source>
        <translation>Nadie responde por él: se ha firmado a sí mismo.</translation>
    </message>
    <message>
        <source>It has expired.</source>
        <translation>Ha caducado.</translation>
    </message>
    <message>
        <source>It is not valid yet. Is this computer&apos;s clock right?</source>
        <translation>Aún no es válido. ¿Está bien el reloj de este equipo?</translation>
    </message>
    <message>
        <source>It was made for another name, not for %1.</source>
        <translation>Se hizo para otro nombre, no para %1.</translation>
    </message>
    <message>
        <source>This computer does not know who issued it.</source>
        <translation>Este equipo no conoce a quien lo emitió.</translation>
    </message>
    <message>
        <source>Its issuer has withdrawn it.</source>
        <translation>Quien lo emitió lo ha retirado.</translation>
    </message>
    <message>
        <source>It is not the one you trusted before. Someone may be listening in.</source>
        <translation>No es el mismo en el que confiaste antes. Puede que alguien esté escuchando.</translation>
    </message>
    <message>
        <source>Someone wants to talk</source>
        <translation>Alguien quiere hablar</translation>
    </message>
    <message>
        <source>The network offers a web address</source>
        <translation>La red ofrece una dirección web</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>SlashCommands</name>
    <message>
        <source>/me TEXT</source>
        <translation>/me TEXTO</translation>
    </message>
    <message>
        <source>says what you do</source>
        <translation>dice lo que haces</translation>
    </message>
    <message>
        <source>/msg ADDRESS [TEXT]</source>
        <translation>/msg DIRECCIÓN [TEXTO]</translation>
    </message>
    <message>
        <source>writes to somebody on this account</source>
        <translation>escribe a alguien con esta cuenta</translation>
    </message>
    <message>
        <source>/join ROOM [PASSWORD]</source>
        <translation>/join SALA [CONTRASEÑA]</translation>
    </message>
    <message>
        <source>joins a room on this account</source>
        <translation>entra en una sala con esta cuenta</translation>
    </message>
    <message>
        <source>/leave</source>
        <translation>/leave</translation>
    </message>
    <message>
        <source>leaves this room</source>
        <translation>sale de esta sala</translation>
    </message>
    <message>
        <source>/nick NAME</source>
        <translation>/nick NOMBRE</translation>
    </message>
    <message>
        <source>changes your name in this room</source>
        <translation>cambia tu nombre en esta sala</translation>
    </message>
    <message>
        <source>/topic TEXT</source>
        <translation>/topic TEXTO</translation>
    </message>
    <message>
        <source>changes what this room is about</source>
        <translation>cambia el tema de esta sala</translation>
    </message>
    <message>
        <source>/invite ADDRESS [TEXT]</source>
        <translation>/invite DIRECCIÓN [TEXTO]</translation>
    </message>
    <message>
        <source>invites somebody into this room</source>
        <translation>invita a alguien a esta sala</translation>
    </message>
    <message>
        <source>/help</source>
        <translation>/help</translation>
    </message>
    <message>
        <source>lists the commands</source>
        <translation>muestra las órdenes</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The profile&apos;s file is damaged and cannot be set aside.</source>
        <translation>El archivo del perfil está dañado y no se puede apartar.</translation>
    </message>
    <message>
        <source>The profile cannot be written: its file or folder is read-only.</source>
        <translation>No se puede escribir en el perfil: su archivo o carpeta es de solo lectura.</translation>
    </message>
    <message>
        <source>The profile is in use by another program.</source>
        <translation>Otro programa está usando el perfil.</translation>
    </message>
    <message>
        <source>The profile&apos;s file cannot be opened.</source>
        <translation>No se puede abrir el archivo del perfil.</translation>
    </message>
    <message>
        <source>The disk cannot be read or written.</source>
        <translation>No se puede leer ni escribir en el disco.</translation>
    </message>
    <message>
        <source>There is not enough memory to use the profile.</source>
        <translation>No hay memoria suficiente para usar el perfil.</translation>
    </message>
    <message>
        <source>The profile&apos;s file is damaged.</source>
        <translation>El archivo del perfil está dañado.</translation>
    </message>
    <message>
        <source>The change could not be stored.</source>
        <translation>No se ha podido guardar el cambio.</translation>
    </message>
    <message>
        <source>This profile was made by a newer Jackdaw. Please update Jackdaw to open it.</source>
        <translation>Este perfil es de una versión más reciente de Jackdaw. Actualiza Jackdaw para abrirlo.</translation>
    </message>
    <message>
        <source>The profile is not open.</source>
        <translation>El perfil no está abierto.</translation>
    </message>
    <message>
        <source>The profile&apos;s file was damaged. It has been set aside as %1, and Jackdaw has started with a new one.</source>
        <translation>El archivo del perfil estaba dañado. Se ha apartado como %1 y Jackdaw ha empezado con uno nuevo.</translation>
    </message>
    <message>
        <source>The disk is full. New messages appear when there is space again.</source>
        <translation>El disco está lleno. Los mensajes nuevos aparecerán cuando vuelva a haber espacio.</translation>
    </message>
    <message>
        <source>The change was not stored, because too many wait for the disk already.</source>
        <translation>El cambio no se guardó porque ya hay demasiados esperando al disco.</translation>
    </message>
    <message>
        <source>The profile&apos;s file was moved or deleted while Jackdaw uses it. Put it back, or nothing can be stored.</source>
        <translation>El archivo del perfil se movió o borró mientras Jackdaw lo usa. Devuélvelo a su sitio o no se podrá guardar nada.</translation>
    </message>
    <message>
        <source>Recovered messages</source>
        <translation>Mensajes recuperados</translation>
    </message>
    <message>
        <source>Lost account</source>
        <translation>Cuenta perdida</translation>
    </message>
    <message>
        <source>Recovered contacts</source>
        <translation>Contactos recuperados</translation>
    </message>
    <message numerus="yes">
        <source>The history was damaged; %n message(s) were saved. The damaged file has been set aside as %1.</source>
        <translation>
            <numerusform>El historial estaba dañado; se salvó %n mensaje. El archivo dañado se ha apartado como %1.</numerusform>
            <numerusform>El historial estaba dañado; se salvaron %n mensajes. El archivo dañado se ha apartado como %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) were lost and have to be added again.</source>
        <translation>
            <numerusform>Se perdió %n cuenta; hay que volver a añadirla.</numerusform>
            <numerusform>Se perdieron %n cuentas; hay que volver a añadirlas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>sin confirmar</translation>
    </message>
    <message numerus="yes">
        <source>Show more (%n line(s))</source>
        <translation>
            <numerusform>Mostrar más (%n línea)</numerusform>
            <numerusform>Mostrar más (%n líneas)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>New since yesterday</source>
        <translation>Nuevo desde ayer</translation>
    </message>
    <message>
        <source>New since %1</source>
        <translation>Nuevo desde las %1</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Abrir enlace</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Copiar mensaje</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what a screen reader says of a message</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day and a time of day</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Transfers</name>
    <message>
        <source>There is no space left for this file.</source>
        <translation>No queda espacio para este archivo.</translation>
    </message>
    <message>
        <source>Files cannot be written to this folder.</source>
        <translation>No se pueden escribir archivos en esta carpeta.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>No se pudo escribir el archivo.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>No se puede leer el archivo.</translation>
    </message>
    <message>
        <source>Folders cannot be sent; send the files in it.</source>
        <translation>Las carpetas no se pueden enviar; envía los archivos que contiene.</translation>
    </message>
    <message>
        <source>Only files can be sent.</source>
        <translation>Solo se pueden enviar archivos.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Se detuvo.</translation>
    </message>
    <message>
        <source>There are too many files of this name.</source>
        <translation>Hay demasiados archivos con este nombre.</translation>
    </message>
    <message>
        <source>More came than was announced.</source>
        <translation>Llegó más de lo anunciado.</translation>
    </message>
    <message>
        <source>Files of this account cannot be stored at the moment.</source>
        <translation>Los archivos de esta cuenta no se pueden guardar en este momento.</translation>
    </message>
</context>
<context>
    <name>jackdaw</name>
    <message>
        <source>“%1” is yes or no (true or false).</source>
        <translation>«%1» es sí o no (true o false).</translation>
    </message>
    <message>
        <source>“%1” is not a choice of “%2”; it has %3.</source>
        <translation>«%1» no es una opción de «%2»; tiene %3.</translation>
    </message>
    <message>
        <source>“%1” is too long.</source>
        <translation>«%1» es demasiado largo.</translation>
    </message>
    <message>
        <source>“%1” is a whole number.</source>
        <translation>«%1» es un número entero.</translation>
    </message>
    <message>
        <source>“%1” is not a question.</source>
        <translation>«%1» no es una pregunta.</translation>
    </message>
    <message>
        <source>There is no “%1” here; nothing is asked for.</source>
        <translation>Aquí no hay «%1»; no se pide nada.</translation>
    </message>
    <message>
        <source>There is no “%1” here; there is %2.</source>
        <translation>Aquí no hay «%1»; hay %2.</translation>
    </message>
    <message>
        <source>“%1” is needed.</source>
        <translation>Hace falta «%1».</translation>
    </message>
    <message>
        <source>“%1” has to be at least %2.</source>
        <translation>«%1» tiene que ser al menos %2.</translation>
    </message>
    <message>
        <source>“%1” has to be at most %2.</source>
        <translation>«%1» tiene que ser como máximo %2.</translation>
    </message>
    <message>
        <source>“%1” has to be between %2 and %3.</source>
        <translation>«%1» tiene que estar entre %2 y %3.</translation>
    </message>
    <message>
        <source>“%1” is the name of a server, such as example.org, or its IP address, IPv6 in brackets.</source>
        <translation>«%1» es el nombre de un servidor, como example.org, o su dirección IP, con IPv6 entre corchetes.</translation>
    </message>
    <message>
        <source>“%1” is one line, without control characters.</source>
        <translation>«%1» es una sola línea, sin caracteres de control.</translation>
    </message>
    <message>
        <source>“%1” holds no blanks.</source>
        <translation>«%1» no lleva espacios.</translation>
    </message>
    <message>
        <source>“%1” holds no “%2”.</source>
        <translation>«%1» no lleva «%2».</translation>
    </message>
</context>
<context>
    <name>jackdaw::AccountService</name>
    <message>
        <source>There is no such account.</source>
        <translation>No existe esa cuenta.</translation>
    </message>
    <message>
        <source>A user name is needed.</source>
        <translation>Hace falta un nombre de usuario.</translation>
    </message>
    <message>
        <source>This user name is too long or holds characters that no name has.</source>
        <translation>El nombre de usuario es demasiado largo o contiene caracteres que ningún nombre tiene.</translation>
    </message>
    <message>
        <source>There is an account %1 already.</source>
        <translation>Ya hay una cuenta %1.</translation>
    </message>
    <message>
        <source>The password is empty.</source>
        <translation>La contraseña está vacía.</translation>
    </message>
    <message>
        <source>The password is too long.</source>
        <translation>La contraseña es demasiado larga.</translation>
    </message>
    <message>
        <source>This account is switched off. Enable it first.</source>
        <translation>Esta cuenta está desactivada. Actívala primero.</translation>
    </message>
    <message>
        <source>Your status is offline. Choose another one to connect.</source>
        <translation>Tu estado es «desconectado». Elige otro para conectarte.</translation>
    </message>
    <message>
        <source>This label is too long.</source>
        <translation>Esta etiqueta es demasiado larga.</translation>
    </message>
    <message>
        <source>%1 shows a new certificate in the place of the one you had accepted. It was taken, because the authorities that this system trusts vouch for it.</source>
        <translation>%1 muestra un certificado nuevo en lugar del que habías aceptado. Se ha admitido porque responden por él las autoridades en las que confía este sistema.</translation>
    </message>
    <message>
        <source>A password is one line, without control characters.</source>
        <translation>Una contraseña es una sola línea, sin caracteres de control.</translation>
    </message>
    <message>
        <source>There is an account called “%1” already.</source>
        <translation>Ya hay una cuenta llamada «%1».</translation>
    </message>
</context>
<context>
    <name>jackdaw::AccountSession</name>
    <message>
        <source>A password is needed to sign on.</source>
        <translation>Hace falta una contraseña para conectarse.</translation>
    </message>
    <message>
        <source>Runs without its sandbox: a flaw in what speaks to this network could reach your files.</source>
        <translation>Funciona sin su aislamiento: un fallo en lo que habla con esta red podría llegar a tus archivos.</translation>
    </message>
    <message>
        <source>It waits for your answer</source>
        <translation>Espera tu respuesta</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>Se perdió la conexión.</translation>
    </message>
</context>
<context>
    <name>jackdaw::BookmarkService</name>
    <message>
        <source>The account is offline.</source>
        <translation>La cuenta está desconectada.</translation>
    </message>
    <message>
        <source>Enter the address of a room.</source>
        <translation>Escribe la dirección de una sala.</translation>
    </message>
    <message>
        <source>This room is not remembered.</source>
        <translation>Esta sala no está guardada.</translation>
    </message>
    <message>
        <source>Too many rooms are remembered.</source>
        <translation>Hay demasiadas salas guardadas.</translation>
    </message>
    <message>
        <source>The network refused.</source>
        <translation>La red lo ha rechazado.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>El nombre es demasiado largo.</translation>
    </message>
</context>
<context>
    <name>jackdaw::ContactService</name>
    <message>
        <source>There is no such contact.</source>
        <translation>No existe ese contacto.</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>El nombre está vacío.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>El nombre es demasiado largo.</translation>
    </message>
    <message>
        <source>Enter the address of the person to add.</source>
        <translation>Escribe la dirección de la persona que quieres añadir.</translation>
    </message>
    <message>
        <source>%1 is in the list already.</source>
        <translation>%1 ya está en la lista.</translation>
    </message>
    <message>
        <source>The account is offline. Sign on to add people.</source>
        <translation>La cuenta está desconectada. Conéctala para añadir personas.</translation>
    </message>
    <message>
        <source>Choose two or more contacts to merge.</source>
        <translation>Elige dos o más contactos para unirlos.</translation>
    </message>
    <message>
        <source>There is no such address in the list.</source>
        <translation>Esa dirección no está en la lista.</translation>
    </message>
    <message>
        <source>This contact has only one address.</source>
        <translation>Este contacto tiene una sola dirección.</translation>
    </message>
    <message>
        <source>%1 is kept by a network that is offline. Sign on to remove the contact.</source>
        <translation>%1 está guardado en una red desconectada. Conéctate para eliminar el contacto.</translation>
    </message>
    <message>
        <source>There is no such group.</source>
        <translation>No existe ese grupo.</translation>
    </message>
    <message>
        <source>There is a group of that name already.</source>
        <translation>Ya hay un grupo con ese nombre.</translation>
    </message>
    <message>
        <source>The network refused the change to the contact list.</source>
        <translation>La red ha rechazado el cambio en la lista de contactos.</translation>
    </message>
    <message>
        <source>A contact cannot be merged with itself.</source>
        <translation>Un contacto no se puede combinar consigo mismo.</translation>
    </message>
    <message>
        <source>The network&apos;s list is too long. Jackdaw keeps %1 contacts of an account and %2 groups.</source>
        <translation>La lista de la red es demasiado larga. Jackdaw guarda %1 contactos de una cuenta y %2 grupos.</translation>
    </message>
    <message>
        <source>A group cannot be united with itself.</source>
        <translation>Un grupo no se puede unir consigo mismo.</translation>
    </message>
    <message>
        <source>The contact was removed before the network had answered.</source>
        <translation>El contacto se eliminó antes de que la red respondiera.</translation>
    </message>
    <message>
        <source>The address is too long.</source>
        <translation>La dirección es demasiado larga.</translation>
    </message>
</context>
<context>
    <name>jackdaw::ConversationService</name>
    <message>
        <source>There is no such conversation.</source>
        <translation>No existe esa conversación.</translation>
    </message>
    <message>
        <source>Enter the address of a person.</source>
        <translation>Escribe la dirección de una persona.</translation>
    </message>
    <message>
        <source>This is the address of a room.</source>
        <translation>Esta es la dirección de una sala.</translation>
    </message>
    <message>
        <source>The account of this conversation was removed: it can only be read.</source>
        <translation>La cuenta de esta conversación se quitó: solo se puede leer.</translation>
    </message>
    <message>
        <source>The account was removed before this was sent.</source>
        <translation>La cuenta se quitó antes de que esto se enviara.</translation>
    </message>
    <message>
        <source>This is not an address of this network.</source>
        <translation>Esta no es una dirección de esta red.</translation>
    </message>
</context>
<context>
    <name>jackdaw::Core</name>
    <message>
        <source>%1 sent you a file: %2</source>
        <translation>%1 te envió un archivo: %2</translation>
    </message>
    <message>
        <source>You sent a file: %1</source>
        <translation>Enviaste un archivo: %1</translation>
    </message>
</context>
<context>
    <name>jackdaw::KeychainSecretStore</name>
    <message>
        <source>The keyring is locked, so passwords are asked for and kept until you quit.</source>
        <translation>El llavero está bloqueado: las contraseñas se piden y se guardan hasta que salgas.</translation>
    </message>
    <message>
        <source>There is no keyring, so passwords are asked for and kept until you quit.</source>
        <translation>No hay llavero: las contraseñas se piden y se guardan hasta que salgas.</translation>
    </message>
</context>
<context>
    <name>jackdaw::MenuService</name>
    <message>
        <source>The account is offline.</source>
        <translation>La cuenta está desconectada.</translation>
    </message>
    <message>
        <source>The network did not do it.</source>
        <translation>La red no lo hizo.</translation>
    </message>
</context>
<context>
    <name>jackdaw::OwnPersonService</name>
    <message>
        <source>The account is offline.</source>
        <translation>La cuenta está desconectada.</translation>
    </message>
    <message>
        <source>You asked for the attention of %1.</source>
        <translation>Pediste la atención de %1.</translation>
    </message>
    <message>
        <source>This cannot be a password.</source>
        <translation>Esto no puede ser una contraseña.</translation>
    </message>
    <message>
        <source>%1 asks for your attention.</source>
        <translation>%1 pide tu atención.</translation>
    </message>
    <message>
        <source>The network did not do it.</source>
        <translation>La red no lo hizo.</translation>
    </message>
    <message>
        <source>Which moods there are is not known before the account has been online.</source>
        <translation>No se sabe qué estados de ánimo hay hasta que la cuenta haya estado en línea.</translation>
    </message>
</context>
<context>
    <name>jackdaw::PictureService</name>
    <message>
        <source>The network did not take the picture.</source>
        <translation>La red no aceptó la imagen.</translation>
    </message>
    <message>
        <source>There is a picture already.</source>
        <translation>Ya hay una imagen.</translation>
    </message>
</context>
<context>
    <name>jackdaw::Pictures</name>
    <message>
        <source>The picture cannot be stored at the moment.</source>
        <translation>La imagen no se puede guardar en este momento.</translation>
    </message>
    <message>
        <source>This is no picture that can be shown: choose a PNG, JPEG, GIF or WebP.</source>
        <translation>Esto no es una imagen que se pueda mostrar: elige una PNG, JPEG, GIF o WebP.</translation>
    </message>
    <message>
        <source>The picture is too large.</source>
        <translation>La imagen es demasiado grande.</translation>
    </message>
    <message>
        <source>The picture could not be read.</source>
        <translation>No se pudo leer la imagen.</translation>
    </message>
    <message>
        <source>This network takes no such picture.</source>
        <translation>Esta red no acepta una imagen así.</translation>
    </message>
</context>
<context>
    <name>jackdaw::PluginService</name>
    <message>
        <source>It brings no network, or could not be loaded.</source>
        <translation>No trae ninguna red, o no se pudo cargar.</translation>
    </message>
    <message>
        <source>There is no such plugin.</source>
        <translation>No hay tal complemento.</translation>
    </message>
</context>
<context>
    <name>jackdaw::PrivacyService</name>
    <message>
        <source>Choose who may reach you.</source>
        <translation>Elige quién puede contactarte.</translation>
    </message>
    <message>
        <source>Enter the address of the person to block.</source>
        <translation>Escribe la dirección de la persona que quieres bloquear.</translation>
    </message>
    <message>
        <source>No more people can be blocked on this account.</source>
        <translation>No se puede bloquear a más personas en esta cuenta.</translation>
    </message>
    <message>
        <source>Enter the address of the person who may reach you.</source>
        <translation>Escribe la dirección de la persona que puede contactarte.</translation>
    </message>
    <message>
        <source>The list is full.</source>
        <translation>La lista está llena.</translation>
    </message>
    <message>
        <source>The network did not take the change.</source>
        <translation>La red no aceptó el cambio.</translation>
    </message>
</context>
<context>
    <name>jackdaw::ProfileService</name>
    <message>
        <source>The account is offline.</source>
        <translation>La cuenta está desconectada.</translation>
    </message>
    <message>
        <source>This network tells nothing about people.</source>
        <translation>Esta red no dice nada de las personas.</translation>
    </message>
    <message>
        <source>The network did not answer in time.</source>
        <translation>La red no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The network says nothing about this person.</source>
        <translation>La red no dice nada de esta persona.</translation>
    </message>
</context>
<context>
    <name>jackdaw::PromptFiles</name>
    <message>
        <source>It wrote more than a folder of files.</source>
        <translation>Escribió más de lo que cabe en una carpeta de archivos.</translation>
    </message>
    <message>
        <source>“%1” is needed.</source>
        <translation>Hace falta «%1».</translation>
    </message>
    <message>
        <source>“%1” is a whole path, which begins with /.</source>
        <translation>«%1» es una ruta completa, que empieza por /.</translation>
    </message>
    <message>
        <source>Files cannot be written to this folder.</source>
        <translation>No se pueden escribir archivos en esta carpeta.</translation>
    </message>
    <message>
        <source>There is no space left for a copy of this file.</source>
        <translation>No queda espacio para una copia de este archivo.</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>Se perdió la conexión.</translation>
    </message>
</context>
<context>
    <name>jackdaw::PromptService</name>
    <message>
        <source>Password for %1</source>
        <translation>Contraseña de %1</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Remember it in the keyring</source>
        <translation>Recordarla en el llavero</translation>
    </message>
    <message>
        <source>This question is not open any more.</source>
        <translation>Esta pregunta ya no está abierta.</translation>
    </message>
    <message>
        <source>A new certificate</source>
        <translation>Un certificado nuevo</translation>
    </message>
    <message>
        <source>Nothing can be done with the rows of this.</source>
        <translation>Con las filas de esto no se puede hacer nada.</translation>
    </message>
    <message>
        <source>“%1” cannot be done here; there is %2.</source>
        <translation>«%1» no se puede hacer aquí; se puede: %2.</translation>
    </message>
    <message numerus="yes">
        <source>There is no such row; there are %n.</source>
        <translation>
            <numerusform>No hay tal fila; hay %n.</numerusform>
            <numerusform>No hay tal fila; hay %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>A file could not be read</source>
        <translation>No se pudo leer un archivo</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>What you asked for is in %1.</source>
        <translation>Lo que pediste está en %1.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No se guardó</translation>
    </message>
    <message>
        <source>%1 was not written. %2</source>
        <translation>%1 no se escribió. %2</translation>
    </message>
</context>
<context>
    <name>jackdaw::ProtocolCatalogue</name>
    <message>
        <source>No part of Jackdaw speaks “%1”.</source>
        <translation>Ninguna parte de Jackdaw habla «%1».</translation>
    </message>
</context>
<context>
    <name>jackdaw::StatusService</name>
    <message>
        <source>A status is available, away, busy, invisible or offline.</source>
        <translation>Un estado es «available», «away», «busy», «invisible» u «offline».</translation>
    </message>
    <message numerus="yes">
        <source>A status message can have at most %n character(s).</source>
        <translation>
            <numerusform>Un mensaje de estado puede tener como máximo %n carácter.</numerusform>
            <numerusform>Un mensaje de estado puede tener como máximo %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>A status lasts from one minute to a year.</source>
        <translation>Un estado dura de un minuto a un año.</translation>
    </message>
    <message>
        <source>There is no such account.</source>
        <translation>No existe esa cuenta.</translation>
    </message>
</context>
<context>
    <name>jackdaw::Store</name>
    <message>
        <source>Nothing was changed, because Jackdaw cannot store it at the moment.</source>
        <translation>No se cambió nada porque Jackdaw no puede guardarlo en este momento.</translation>
    </message>
</context>
<context>
    <name>jackdaw::TransferService</name>
    <message>
        <source>Files can be sent while the account is online.</source>
        <translation>Se pueden enviar archivos mientras la cuenta está conectada.</translation>
    </message>
    <message>
        <source>This network takes no files.</source>
        <translation>Esta red no admite archivos.</translation>
    </message>
    <message>
        <source>The file is empty, and networks take no empty files.</source>
        <translation>El archivo está vacío, y las redes no admiten archivos vacíos.</translation>
    </message>
    <message>
        <source>There is no space left for a copy of this file.</source>
        <translation>No queda espacio para una copia de este archivo.</translation>
    </message>
    <message>
        <source>This file is not offered any more.</source>
        <translation>Este archivo ya no se ofrece.</translation>
    </message>
    <message>
        <source>Files cannot be written to this folder.</source>
        <translation>No se pueden escribir archivos en esta carpeta.</translation>
    </message>
    <message>
        <source>There is no space left for this file.</source>
        <translation>No queda espacio para este archivo.</translation>
    </message>
    <message>
        <source>This transfer is over.</source>
        <translation>Esta transferencia ha terminado.</translation>
    </message>
    <message>
        <source>More came than was announced.</source>
        <translation>Llegó más de lo anunciado.</translation>
    </message>
    <message>
        <source>The network sent nothing.</source>
        <translation>La red no envió nada.</translation>
    </message>
    <message>
        <source>The network did not say why.</source>
        <translation>La red no dijo por qué.</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>Se perdió la conexión.</translation>
    </message>
    <message>
        <source>Nothing is asked about this file any more.</source>
        <translation>Ya no se pregunta nada sobre este archivo.</translation>
    </message>
</context>
<context>
    <name>jackdaw::app::DemoRun</name>
    <message>
        <source>It said nothing, and ended with status %1.</source>
        <translation>No dijo nada y terminó con el estado %1.</translation>
    </message>
</context>
<context>
    <name>jackdaw::app::Program</name>
    <message numerus="yes">
        <source>%n change(s) could not be stored and are lost.</source>
        <translation>
            <numerusform>%n cambio no pudo guardarse y se ha perdido.</numerusform>
            <numerusform>%n cambios no pudieron guardarse y se han perdido.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::AccountDialog</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Añadir una cuenta</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Redes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Where do you have an account?</source>
        <translation>¿Dónde tienes una cuenta?</translation>
    </message>
    <message>
        <source>Asking what is installed…</source>
        <translation>Comprobando qué hay instalado…</translation>
    </message>
    <message>
        <source>Choose the network. You can add more later.</source>
        <translation>Elige la red. Más adelante puedes añadir otras.</translation>
    </message>
    <message>
        <source>Your %1 account</source>
        <translation>Tu cuenta de %1</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere but to the network itself.</source>
        <translation>Nada se envía a ninguna parte, salvo a la propia red.</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>Cambiar ajustes</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Sign on</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Plugins…</source>
        <translation>Complementos…</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>Activarlo</translation>
    </message>
    <message>
        <source>No plugin on this system speaks this network, so the account cannot connect. Its settings are kept.</source>
        <translation>Ningún complemento de este sistema habla esta red, así que la cuenta no puede conectarse. Sus ajustes se conservan.</translation>
    </message>
    <message>
        <source>The plugin of this network is switched off, so the account cannot connect. Its settings are kept.</source>
        <translation>El complemento de esta red está apagado, así que la cuenta no puede conectarse. Sus ajustes se conservan.</translation>
    </message>
    <message>
        <source>The plugin of this network cannot be used: %1 The account&apos;s settings are kept.</source>
        <translation>El complemento de esta red no se puede usar: %1 Los ajustes de la cuenta se conservan.</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::AccountForm</name>
    <message>
        <source>Remember the password in the keyring</source>
        <translation>Recordar la contraseña en el llavero</translation>
    </message>
    <message>
        <source>What you call this account (optional)</source>
        <translation>Cómo llamas a esta cuenta (opcional)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Password (optional)</source>
        <translation>Contraseña (opcional)</translation>
    </message>
    <message>
        <source>New password (empty: as before)</source>
        <translation>Contraseña nueva (vacía: la de antes)</translation>
    </message>
    <message>
        <source>Make a new account on the server</source>
        <translation>Crear una cuenta nueva en el servidor</translation>
    </message>
    <message>
        <source>Choose a password for the new account.</source>
        <translation>Elige una contraseña para la cuenta nueva.</translation>
    </message>
    <message>
        <source>Files may show people my network address without asking</source>
        <translation>Los archivos pueden mostrar mi dirección de red sin preguntar</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::AccountRow</name>
    <message>
        <source>Reconnect</source>
        <translation>Reconectar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Eliminar cuenta</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>¿Eliminar %1?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>Cambiar la contraseña…</translation>
    </message>
    <message>
        <source>%1 · shown as away</source>
        <translation>%1 · se muestra como ausente</translation>
    </message>
    <message>
        <source>Its password is forgotten. Your conversations are kept: you can go on reading them here. The account itself goes on to exist on the network.</source>
        <translation>Su contraseña se olvida. Tus conversaciones se conservan: puedes seguir leyéndolas aquí. La cuenta en sí sigue existiendo en la red.</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Remove %1…</source>
        <translation>Quitar %1…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Más para %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new mail(s)</source>
        <translation>
            <numerusform>%n correo nuevo</numerusform>
            <numerusform>%n correos nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>My profile…</source>
        <translation>Mi perfil…</translation>
    </message>
    <message>
        <source>Who may reach me…</source>
        <translation>Quién puede contactarme…</translation>
    </message>
    <message>
        <source>Delete on the server…</source>
        <translation>Eliminar en el servidor…</translation>
    </message>
    <message>
        <source>Delete on the server (only while online)…</source>
        <translation>Eliminar en el servidor (solo en línea)…</translation>
    </message>
    <message>
        <source>Delete the account</source>
        <translation>Eliminar la cuenta</translation>
    </message>
    <message>
        <source>Delete %1 on the server?</source>
        <translation>¿Eliminar %1 en el servidor?</translation>
    </message>
    <message>
        <source>The server forgets the account, its contacts and what it keeps for you. This cannot be taken back, and somebody else may take the name then. The account also goes from Jackdaw; your conversations are kept: you can go on reading them here.</source>
        <translation>El servidor olvida la cuenta, sus contactos y lo que guarda para ti. No se puede deshacer, y otra persona podrá tomar el nombre. La cuenta también se va de Jackdaw; tus conversaciones se conservan y puedes seguir leyéndolas aquí.</translation>
    </message>
    <message>
        <source>Delete for ever</source>
        <translation>Eliminar para siempre</translation>
    </message>
    <message>
        <source>Who may see my network address…</source>
        <translation>Quién puede ver mi dirección de red…</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::AccountsDialog</name>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>No account yet. Add one, and its contacts appear in the list.</source>
        <translation>Aún no hay cuentas. Añade una y sus contactos aparecerán en la lista.</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Añadir una cuenta…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::AddContactDialog</name>
    <message>
        <source>Add a contact</source>
        <translation>Añadir un contacto</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation>Nombre (opcional)</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Message to them (optional)</source>
        <translation>Mensaje para esa persona (opcional)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add an account first: contacts live on a network.</source>
        <translation>Añade primero una cuenta: los contactos están en una red.</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::AddressDialog</name>
    <message>
        <source>Ask again</source>
        <translation>Volver a preguntar</translation>
    </message>
    <message>
        <source>Who may see my network address</source>
        <translation>Quién puede ver mi dirección de red</translation>
    </message>
    <message>
        <source>Everybody on this account</source>
        <translation>Todos los de esta cuenta</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nobody for good: before a file goes directly, which shows your network address, you are asked.</source>
        <translation>Nadie de forma permanente: antes de que un archivo vaya directamente, lo que muestra su dirección de red, se le pregunta.</translation>
    </message>
    <message>
        <source>Files go directly to and from them without a question, which shows them your network address.</source>
        <translation>Los archivos van y vienen directamente sin preguntar, lo que les muestra su dirección de red.</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::BookmarksDialog</name>
    <message>
        <source>Remembered rooms</source>
        <translation>Salas recordadas</translation>
    </message>
    <message>
        <source>Find a room</source>
        <translation>Buscar una sala</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automática</translation>
    </message>
    <message>
        <source>Joined at each sign-on</source>
        <translation>Se entra en cada conexión</translation>
    </message>
    <message>
        <source>No rooms are remembered yet. The menu of each room has “Join automatically”; rooms that a network remembers for you are listed once you are online.</source>
        <translation>Aún no se recuerda ninguna sala. El menú de cada sala tiene «Entrar automáticamente»; las que una red recuerda por ti aparecen cuando estás en línea.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar el nombre…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>joined automatically</source>
        <translation>se entra automáticamente</translation>
    </message>
    <message>
        <source>not joined automatically</source>
        <translation>no se entra automáticamente</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Rename the room</source>
        <translation>Cambiar el nombre de la sala</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar el nombre</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::ContactActions</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Unir con…</translation>
    </message>
    <message>
        <source>Remove from Recent</source>
        <translation>Quitar de recientes</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar dirección</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Leave and remove from the list</source>
        <translation>Salir y quitar de la lista</translation>
    </message>
    <message>
        <source>Add to contacts…</source>
        <translation>Añadir a los contactos…</translation>
    </message>
    <message>
        <source>Move to group</source>
        <translation>Mover al grupo</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>Grupo nuevo…</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Separar</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Remove contact</source>
        <translation>Eliminar contacto</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>¿Eliminar a %1?</translation>
    </message>
    <message>
        <source>They leave your list on every network they are on. What you wrote to each other is kept.</source>
        <translation>Desaparece de tu lista en todas sus redes. Los mensajes que intercambiaron se conservan.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Grupo nuevo</translation>
    </message>
    <message>
        <source>%1 is now part of %2.</source>
        <translation>%1 ahora es parte de %2.</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Detalles…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Más para %1</translation>
    </message>
    <message>
        <source>Profile…</source>
        <translation>Perfil…</translation>
    </message>
    <message>
        <source>Profile of %1…</source>
        <translation>Perfil de %1…</translation>
    </message>
    <message>
        <source>Ask for attention</source>
        <translation>Pedir atención</translation>
    </message>
    <message>
        <source>Files may show them my network address</source>
        <translation>Los archivos pueden mostrarle mi dirección de red</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::ContactDelegate</name>
    <message>
        <source>typing…</source>
        <translation>escribiendo…</translation>
    </message>
    <message>
        <source>away %1</source>
        <translation>ausente %1</translation>
    </message>
    <message>
        <source>idle %1</source>
        <translation>inactivo %1</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>Nombre de %1</translation>
    </message>
    <message>
        <source>%1+</source>
        <translation>%1+</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::ContactList</name>
    <message numerus="yes">
        <source>%n networks</source>
        <translation>
            <numerusform>%n red</numerusform>
            <numerusform>%n redes</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting for their approval</source>
        <translation>esperando su aprobación</translation>
    </message>
    <message>
        <source>joining…</source>
        <translation>entrando…</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Anteriores</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::ContactListModel</name>
    <message>
        <source>%1, %2 of %3 online</source>
        <translation>%1, %2 de %3 en línea</translation>
    </message>
    <message>
        <source>room</source>
        <translation>sala</translation>
    </message>
    <message>
        <source>typing…</source>
        <translation>escribiendo…</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n sin leer</numerusform>
            <numerusform>%n sin leer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::ContactListView</name>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <translation>%1, como %2</translation>
    </message>
    <message>
        <source>idle %1</source>
        <translation>inactivo %1</translation>
    </message>
    <message>
        <source>Waiting for their approval</source>
        <translation>Esperando su aprobación</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::ConversationHeader</name>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>via %1</source>
        <translation>por %1</translation>
    </message>
    <message>
        <source>Messages go via %1. Choose another way</source>
        <translation>Los mensajes van por %1. Elige otro camino</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participante</numerusform>
            <numerusform>%n participantes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 (offline)</source>
        <translation>%1 (desconectado)</translation>
    </message>
    <message>
        <source>Change topic…</source>
        <translation>Cambiar el tema…</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>Invitar…</translation>
    </message>
    <message>
        <source>Change my name here…</source>
        <translation>Cambiar mi nombre aquí…</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Search in this conversation</source>
        <translation>Buscar en esta conversación</translation>
    </message>
    <message>
        <source>Search in this conversation…</source>
        <translation>Buscar en esta conversación…</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::ConversationSubject</name>
    <message>
        <source>This address is no longer on the list.</source>
        <translation>Esta dirección ya no está en la lista.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::ConversationView::Private</name>
    <message>
        <source>%1 is typing…</source>
        <translation>%1 está escribiendo…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>This link leads to %1.</source>
        <translation>Este enlace lleva a %1.</translation>
    </message>
    <message>
        <source>This link says %1 and leads to %2.</source>
        <translation>Este enlace dice %1 y lleva a %2.</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Abrir de todos modos</translation>
    </message>
    <message>
        <source>Links of this kind are not opened from messages. It can be copied.</source>
        <translation>Los enlaces de este tipo no se abren desde los mensajes. Se puede copiar.</translation>
    </message>
    <message>
        <source>Send as text</source>
        <translation>Enviar como texto</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Nothing has been said here yet.</source>
        <translation>Aquí aún no se ha dicho nada.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>There is no command %1 here.</source>
        <translation>Aquí no existe la orden %1.</translation>
    </message>
    <message>
        <source>Send files</source>
        <translation>Enviar archivos</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Imagen %1</translation>
    </message>
    <message>
        <source>The picture could not be stored.</source>
        <translation>No se pudo guardar la imagen.</translation>
    </message>
    <message>
        <source>Files can be sent to people, not to rooms.</source>
        <translation>Los archivos se pueden enviar a personas, no a salas.</translation>
    </message>
    <message numerus="yes">
        <source>These are too many files at once; send at most %n.</source>
        <translation>
            <numerusform>Son demasiados archivos a la vez; envía %n como máximo.</numerusform>
            <numerusform>Son demasiados archivos a la vez; envía %n como máximo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::DetailsBox</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>What the network said</source>
        <translation>Lo que ha dicho la red</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::DetailsDialog</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Idle for</source>
        <translation>Inactivo desde hace</translation>
    </message>
    <message>
        <source>Calls themselves</source>
        <translation>Se hace llamar</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Aprobación</translation>
    </message>
    <message>
        <source>They have not answered your request yet.</source>
        <translation>Aún no ha respondido a tu solicitud.</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Their messages do not reach you.</source>
        <translation>Sus mensajes no te llegan.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Your name there</source>
        <translation>Tu nombre allí</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Estado de ánimo</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::FaceView</name>
    <message>
        <source>No picture</source>
        <translation>Sin imagen</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>Imagen de %1</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::FactGrid</name>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::FieldForm</name>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (opcional)</translation>
    </message>
    <message>
        <source>“%1” is needed.</source>
        <translation>Hace falta «%1».</translation>
    </message>
    <message>
        <source>I want it all the same</source>
        <translation>Lo quiero de todos modos</translation>
    </message>
    <message>
        <source>“%1” is a risk: change it, or tick the box below it.</source>
        <translation>«%1» es un riesgo: cámbialo o marca la casilla de debajo.</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::FileEdit</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::FilesButton</name>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n en curso</numerusform>
            <numerusform>%n en curso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished</source>
        <translation>
            <numerusform>%n terminado</numerusform>
            <numerusform>%n terminados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1+</source>
        <translation>%1+</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Bring your accounts, people and conversations from another program. Its files are only read, and what is here already stays as it is.</source>
        <translation>Traiga sus cuentas, personas y conversaciones de otro programa. Sus archivos solo se leen, y lo que ya está aquí queda como está.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>Ya aquí</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Estados</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The file of its history</source>
        <translation>El archivo de su historial</translation>
    </message>
    <message>
        <source>The folder of its profile</source>
        <translation>La carpeta de su perfil</translation>
    </message>
    <message>
        <source>Choose where it keeps its profile.</source>
        <translation>Elija dónde guarda su perfil.</translation>
    </message>
    <message>
        <source>There is no profile of %1 there.</source>
        <translation>No hay ningún perfil de %1 allí.</translation>
    </message>
    <message>
        <source>Looking what is there…</source>
        <translation>Mirando qué hay…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message>
        <source>Importing… %1 messages so far.</source>
        <translation>Importando… %1 mensajes hasta ahora.</translation>
    </message>
    <message>
        <source>Looking what is there… %1 messages so far.</source>
        <translation>Mirando qué hay… %1 mensajes hasta ahora.</translation>
    </message>
    <message>
        <source>Stopped. What came so far stays; the next import goes on from there.</source>
        <translation>Detenido. Lo que llegó se queda; la próxima importación seguirá desde ahí.</translation>
    </message>
    <message>
        <source>All of it is here.</source>
        <translation>Todo está aquí.</translation>
    </message>
    <message>
        <source>This is what would come. Nothing has been changed yet.</source>
        <translation>Esto es lo que llegaría. Todavía no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>All of it is here already.</source>
        <translation>Todo está aquí ya.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::InputEdit</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::JoinRoomDialog</name>
    <message>
        <source>Join a room</source>
        <translation>Entrar en una sala</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Only if the room asks for one</source>
        <translation>Solo si la sala la pide</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Cuenta</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>&amp;Sala</translation>
    </message>
    <message>
        <source>Your &amp;name there</source>
        <translation>Tu &amp;nombre allí</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>C&amp;ontraseña</translation>
    </message>
    <message>
        <source>Join a&amp;utomatically</source>
        <translation>Entrar a&amp;utomáticamente</translation>
    </message>
    <message>
        <source>Enter this room whenever you sign on</source>
        <translation>Entrar en esta sala cada vez que te conectes</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Sala nueva</translation>
    </message>
    <message>
        <source>Set it up first if it is &amp;new</source>
        <translation>Si es &amp;nueva, configurarla antes</translation>
    </message>
    <message>
        <source>Remembered rooms…</source>
        <translation>Salas recordadas…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::JumpButton</name>
    <message>
        <source>Jump to the newest message</source>
        <translation>Ir al mensaje más reciente</translation>
    </message>
    <message numerus="yes">
        <source>Jump to the newest message, %n new</source>
        <translation>
            <numerusform>Ir al mensaje más reciente, %n nuevo</numerusform>
            <numerusform>Ir al mensaje más reciente, %n nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1+</source>
        <translation>%1+</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>In the list: open. In the input: send. On a message: its links and acts</source>
        <translation>En la lista: abrir. En el campo de texto: enviar. En un mensaje: sus enlaces y acciones</translation>
    </message>
    <message>
        <source>In the input: a new line</source>
        <translation>En el campo de texto: una línea nueva</translation>
    </message>
    <message>
        <source>In the input: what was sent before</source>
        <translation>En el campo de texto: lo enviado antes</translation>
    </message>
    <message>
        <source>In a room&apos;s input: completes a name. Elsewhere: the next field</source>
        <translation>En el campo de texto de una sala: completa un nombre. En otro lugar: el campo siguiente</translation>
    </message>
    <message>
        <source>In the input: older messages</source>
        <translation>En el campo de texto: mensajes anteriores</translation>
    </message>
    <message>
        <source>What can be done with a contact, a message, a participant</source>
        <translation>Lo que se puede hacer con un contacto, un mensaje o un participante</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::LinkQuestion</name>
    <message>
        <source>Open a link</source>
        <translation>Abrir un enlace</translation>
    </message>
    <message>
        <source>None of your accounts is on this network.</source>
        <translation>Ninguna de tus cuentas está en esta red.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>The text goes into the input. It is sent only when you send it.</source>
        <translation>El texto va al campo de escritura. Solo se envía cuando tú lo envías.</translation>
    </message>
    <message>
        <source>With which account?</source>
        <translation>¿Con qué cuenta?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Añadir una cuenta…</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Join this room?</source>
        <translation>¿Entrar en esta sala?</translation>
    </message>
    <message>
        <source>Open this conversation?</source>
        <translation>¿Abrir esta conversación?</translation>
    </message>
    <message>
        <source>A link leads there.</source>
        <translation>Un enlace lleva allí.</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::MainWindow</name>
    <message>
        <source>%1 – Jackdaw</source>
        <translation>%1 – Jackdaw</translation>
    </message>
    <message>
        <source>(%1) %2</source>
        <translation>(%1) %2</translation>
    </message>
    <message>
        <source>One window for every network</source>
        <translation>Una sola ventana para todas las redes</translation>
    </message>
    <message>
        <source>Add an account, and its contacts and rooms appear on the side. You can add as many as you like: people you know on several networks become one contact.</source>
        <translation>Añade una cuenta y sus contactos y salas aparecerán en el lateral. Puedes añadir todas las que quieras: quienes conoces en varias redes se convierten en un solo contacto.</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Añadir una cuenta…</translation>
    </message>
    <message>
        <source>Try the demo networks…</source>
        <translation>Probar las redes de demostración…</translation>
    </message>
    <message>
        <source>No conversation open</source>
        <translation>Ninguna conversación abierta</translation>
    </message>
    <message>
        <source>Choose someone on the side, or press Ctrl+K and type a name.</source>
        <translation>Elige a alguien en el lateral, o pulsa Ctrl+K y escribe un nombre.</translation>
    </message>
    <message>
        <source>Signing on…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Your conversations can be read meanwhile.</source>
        <translation>Mientras tanto puedes leer tus conversaciones.</translation>
    </message>
    <message>
        <source>You are offline</source>
        <translation>Estás desconectado</translation>
    </message>
    <message>
        <source>Conversations can be read, and what you write goes out when you are back.</source>
        <translation>Puedes leer las conversaciones, y lo que escribas saldrá cuando vuelvas.</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>Conectarme</translation>
    </message>
    <message>
        <source>Accounts…</source>
        <translation>Cuentas…</translation>
    </message>
    <message>
        <source>The demo networks</source>
        <translation>Las redes de demostración</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copiar la orden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Jackdaw cannot open this link: %1</source>
        <translation>Jackdaw no puede abrir este enlace: %1</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message numerus="yes">
        <source>Quit and lose %n change(s)?</source>
        <translation>
            <numerusform>¿Salir y perder %n cambio?</numerusform>
            <numerusform>¿Salir y perder %n cambios?</numerusform>
        </translation>
    </message>
    <message>
        <source>Jackdaw cannot store them at the moment. %1</source>
        <translation>Jackdaw no puede guardarlos en este momento. %1</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Seguir en marcha</translation>
    </message>
    <message>
        <source>Quit and lose them</source>
        <translation>Salir y perderlos</translation>
    </message>
    <message>
        <source>Two small networks with four people on them run on this computer alone, in a window of their own that opens after a moment. Your own accounts are not touched. In a terminal it is:

%1</source>
        <translation>Dos pequeñas redes con cuatro personas funcionan solo en este equipo, en una ventana propia que se abre al cabo de un momento. Tus cuentas no se tocan. En una terminal es:

%1</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>The demo networks could not be started.</source>
        <translation>No se pudieron iniciar las redes de demostración.</translation>
    </message>
    <message>
        <source>The demo networks open in a window of their own. The first time this takes some minutes.</source>
        <translation>Las redes de demostración se abren en una ventana propia. La primera vez tarda unos minutos.</translation>
    </message>
    <message>
        <source>The demo networks failed: %1</source>
        <translation>Las redes de demostración fallaron: %1</translation>
    </message>
    <message>
        <source>Import from another program…</source>
        <translation>Importar de otro programa…</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::MergeDialog</name>
    <message>
        <source>Merge contacts</source>
        <translation>Unir contactos</translation>
    </message>
    <message>
        <source>Who else is %1? They become one contact that keeps this name.</source>
        <translation>¿Quién más es %1? Se convierten en un solo contacto que conserva este nombre.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Unir</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::MessageInput</name>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Enviar (Enter)</translation>
    </message>
    <message>
        <source>Send a file…</source>
        <translation>Enviar un archivo…</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::MoreMenu</name>
    <message>
        <source>Asking the network…</source>
        <translation>Preguntando a la red…</translation>
    </message>
    <message>
        <source>Nothing more here</source>
        <translation>No hay nada más aquí</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::NewMessageDialog</name>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Mensaje nuevo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Add an account first: messages go over a network.</source>
        <translation>Añade antes una cuenta: los mensajes van por una red.</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::NoticePile</name>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Show all…</source>
        <translation>Mostrar todo…</translation>
    </message>
    <message numerus="yes">
        <source>%n more notice(s)</source>
        <translation>
            <numerusform>%n aviso más</numerusform>
            <numerusform>%n avisos más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::NoticeStack</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are offered to you.</source>
        <translation>
            <numerusform>Se te ofrece %n archivo.</numerusform>
            <numerusform>Se te ofrecen %n archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::NoticesDialog</name>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::OwnProfileDialog</name>
    <message>
        <source>My profile</source>
        <translation>Mi perfil</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Elegir imagen…</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Quitar imagen</translation>
    </message>
    <message>
        <source>The same on all accounts</source>
        <translation>Igual en todas las cuentas</translation>
    </message>
    <message>
        <source>You can also drop a picture here. It is cut to a square; others see it.</source>
        <translation>También puedes soltar aquí una imagen. Se recorta en cuadrado; los demás la ven.</translation>
    </message>
    <message>
        <source>You can also drop a picture here. On this network others do not see it.</source>
        <translation>También puedes soltar aquí una imagen. En esta red los demás no la ven.</translation>
    </message>
    <message>
        <source>as your address</source>
        <translation>como tu dirección</translation>
    </message>
    <message>
        <source>&amp;Name others see</source>
        <translation>&amp;Nombre visible</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>why, if you like</source>
        <translation>por qué, si quieres</translation>
    </message>
    <message>
        <source>Why you feel so</source>
        <translation>Por qué te sientes así</translation>
    </message>
    <message>
        <source>&amp;Mood</source>
        <translation>&amp;Estado de ánimo</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>Cambiar la contraseña…</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Elegir una imagen</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::PageText</name>
    <message>
        <source>Open a link</source>
        <translation>Abrir un enlace</translation>
    </message>
    <message>
        <source>This link is not opened</source>
        <translation>Este enlace no se abre</translation>
    </message>
    <message>
        <source>Open %1?</source>
        <translation>¿Abrir %1?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::ParticipantsPanel</name>
    <message>
        <source>Find a participant</source>
        <translation>Buscar un participante</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>Mencionar</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Copiar nombre</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar dirección</translation>
    </message>
    <message>
        <source>Write privately</source>
        <translation>Escribir en privado</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::PasswordDialog</name>
    <message>
        <source>Change password</source>
        <translation>Cambiar la contraseña</translation>
    </message>
    <message>
        <source>The server of %1 gets it, and every program that signs on there needs it from then on.</source>
        <translation>La recibe el servidor de %1, y desde entonces la necesita todo programa que entre ahí.</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Contraseña nueva</translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <translation>&amp;Otra vez</translation>
    </message>
    <message>
        <source>Enter the new password.</source>
        <translation>Escribe la contraseña nueva.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Las dos no son iguales.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Preguntando al servidor…</translation>
    </message>
    <message>
        <source>The password is still the old one. %1</source>
        <translation>La contraseña sigue siendo la anterior. %1</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::PasswordEdit</name>
    <message>
        <source>Show the password</source>
        <translation>Mostrar la contraseña</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::PictureView</name>
    <message>
        <source>A picture from the network</source>
        <translation>Una imagen de la red</translation>
    </message>
    <message>
        <source>This picture cannot be shown.</source>
        <translation>Esta imagen no se puede mostrar.</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::PluginRow</name>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Tuyo</translation>
    </message>
    <message>
        <source>From an unknown package</source>
        <translation>De un paquete desconocido</translation>
    </message>
    <message>
        <source>From the package %1</source>
        <translation>Del paquete %1</translation>
    </message>
    <message>
        <source>%1 · version %2</source>
        <translation>%1 · versión %2</translation>
    </message>
    <message numerus="yes">
        <source>Switched off, and %n account(s) cannot connect</source>
        <translation>
            <numerusform>Apagado, y %n cuenta no puede conectarse</numerusform>
            <numerusform>Apagado, y %n cuentas no pueden conectarse</numerusform>
        </translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Desactivada</translation>
    </message>
    <message numerus="yes">
        <source>Used by %n account(s)</source>
        <translation>
            <numerusform>Lo usa %n cuenta</numerusform>
            <numerusform>Lo usan %n cuentas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::PluginsDialog</name>
    <message>
        <source>Plugins</source>
        <translation>Complementos</translation>
    </message>
    <message>
        <source>Plugins bring networks. Those of this system&apos;s packages are used unless you switch them off; what is off is not even loaded.</source>
        <translation>Los complementos traen redes. Los de los paquetes de este sistema se usan salvo que los apagues; lo que está apagado ni siquiera se carga.</translation>
    </message>
    <message>
        <source>Plugins that no package brought belong into a folder of your own. Each is used only after you switch it on.</source>
        <translation>Los complementos que no trajo ningún paquete van en una carpeta tuya. Cada uno se usa solo después de que lo enciendas.</translation>
    </message>
    <message>
        <source>Open your folder</source>
        <translation>Abrir tu carpeta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Asking what is installed…</source>
        <translation>Comprobando qué hay instalado…</translation>
    </message>
    <message>
        <source>There is no plugin.</source>
        <translation>No hay complementos.</translation>
    </message>
    <message>
        <source>Use a plugin of your own</source>
        <translation>Usar un complemento tuyo</translation>
    </message>
    <message>
        <source>Use %1?</source>
        <translation>¿Usar %1?</translation>
    </message>
    <message>
        <source>No package of this system brought it: nobody has checked it, and nobody mends it. It runs in a sandbox and cannot reach your files, but it is given the passwords and reads the messages of the accounts that use it. Say yes only if you trust whoever made it.</source>
        <translation>No lo trajo ningún paquete de este sistema: nadie lo ha revisado y nadie lo corrige. Funciona aislado y no llega a tus archivos, pero recibe las contraseñas y lee los mensajes de las cuentas que lo usan. Acepta solo si confías en quien lo hizo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usarlo</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::PrivacyDialog</name>
    <message>
        <source>Remove from the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Who may reach me</source>
        <translation>Quién puede contactarme</translation>
    </message>
    <message>
        <source>Everybody but those I block</source>
        <translation>Todos menos a quienes bloqueo</translation>
    </message>
    <message>
        <source>Only my contacts</source>
        <translation>Solo mis contactos</translation>
    </message>
    <message>
        <source>Only those on a list</source>
        <translation>Solo quienes están en una lista</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Everybody, also those I blocked</source>
        <translation>Todos, también a quienes bloqueé</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Messages, questions and files of strangers do not appear, and nobody can ask to add you.</source>
        <translation>Los mensajes, preguntas y archivos de desconocidos no aparecen, y nadie puede pedir añadirte.</translation>
    </message>
    <message>
        <source>Whoever is not on the list below is not heard, be they contacts or strangers.</source>
        <translation>A quien no esté en la lista de abajo no se le oye, sea contacto o desconocido.</translation>
    </message>
    <message>
        <source>Nobody is heard, in rooms excepted.</source>
        <translation>No se oye a nadie, salvo en las salas.</translation>
    </message>
    <message>
        <source>The list below has no effect.</source>
        <translation>La lista de abajo no tiene efecto.</translation>
    </message>
    <message>
        <source>Whoever is on the list below is not heard: no message, no question and no file of theirs appears.</source>
        <translation>A quien esté en la lista de abajo no se le oye: no aparece ningún mensaje, pregunta ni archivo suyo.</translation>
    </message>
    <message>
        <source>May reach me</source>
        <translation>Pueden contactarme</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquear</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::ProfileDialog</name>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>Asking the network…</source>
        <translation>Preguntando a la red…</translation>
    </message>
    <message>
        <source>The network tells nothing more about them.</source>
        <translation>La red no dice nada más de esta persona.</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::PromptBar</name>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message numerus="yes">
        <source>%n more questions wait</source>
        <translation>
            <numerusform>%n pregunta más espera</numerusform>
            <numerusform>%n preguntas más esperan</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all…</source>
        <translation>Mostrar todas…</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::PromptLines</name>
    <message>
        <source>Enter password…</source>
        <translation>Escribir la contraseña…</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Revisar…</translation>
    </message>
    <message>
        <source>Decline all</source>
        <translation>Rechazar todas</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>Bloquear a %1</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::PromptListDialog</name>
    <message>
        <source>Invitations</source>
        <translation>Invitaciones</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::PromptPanel</name>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Emitido para</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validez</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>Del %1 al %2</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Huella (SHA-256)</translation>
    </message>
    <message>
        <source>Compare the fingerprint with what the server&apos;s operator tells you. If you trust it, this account remembers it for this server alone.</source>
        <translation>Compara la huella con la que te diga quien administra el servidor. Si confías en ella, esta cuenta la recuerda solo para este servidor.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Addresses of this kind are not opened. It can be copied.</source>
        <translation>Las direcciones de este tipo no se abren. Se puede copiar.</translation>
    </message>
    <message>
        <source>The network wants this page shown. Open it only if you expect it.</source>
        <translation>La red quiere que se muestre esta página. Ábrela solo si la esperas.</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>Bloquear a %1</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::PromptTable</name>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>No se encontró nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::RoomActions</name>
    <message>
        <source>Change topic</source>
        <translation>Cambiar el tema</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change my name here</source>
        <translation>Cambiar mi nombre aquí</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Invite into this room</source>
        <translation>Invitar a esta sala</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Mensaje</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Invitar</translation>
    </message>
    <message>
        <source>Join %1</source>
        <translation>Entrar en %1</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>C&amp;ontraseña</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Ban %1 from this room?</source>
        <translation>¿Vetar a %1 en esta sala?</translation>
    </message>
    <message>
        <source>Remove %1 from this room?</source>
        <translation>¿Expulsar a %1 de esta sala?</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>Vetar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Make an owner</source>
        <translation>Hacer propietario</translation>
    </message>
    <message>
        <source>Make %1 an owner of this room?</source>
        <translation>¿Hacer a %1 propietario de esta sala?</translation>
    </message>
    <message>
        <source>Owners may do everything there, also put you out.</source>
        <translation>Los propietarios pueden hacer de todo ahí, también echarte.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Lift a ban</source>
        <translation>Levantar un veto</translation>
    </message>
    <message>
        <source>Lift the ban</source>
        <translation>Levantar el veto</translation>
    </message>
    <message>
        <source>Close the room for good</source>
        <translation>Cerrar la sala para siempre</translation>
    </message>
    <message>
        <source>Close %1 for everybody?</source>
        <translation>¿Cerrar %1 para todos?</translation>
    </message>
    <message>
        <source>Everybody is put out, and the room is gone. What was said stays in your history.</source>
        <translation>Se echa a todos y la sala desaparece. Lo que se dijo queda en tu historial.</translation>
    </message>
    <message>
        <source>Close for good</source>
        <translation>Cerrar para siempre</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Escribe a %1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Join automatically</source>
        <translation>Entrar automáticamente</translation>
    </message>
    <message>
        <source>Settings of the room…</source>
        <translation>Ajustes de la sala…</translation>
    </message>
    <message>
        <source>Lift a ban…</source>
        <translation>Levantar un veto…</translation>
    </message>
    <message>
        <source>Close the room for good…</source>
        <translation>Cerrar la sala para siempre…</translation>
    </message>
    <message>
        <source>They can read it</source>
        <translation>Podrá leerlo</translation>
    </message>
    <message>
        <source>Profile…</source>
        <translation>Perfil…</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::RoomBrowser</name>
    <message>
        <source>Search the network&apos;s rooms</source>
        <translation>Buscar en las salas de la red</translation>
    </message>
    <message>
        <source>On the account&apos;s server</source>
        <translation>En el servidor de la cuenta</translation>
    </message>
    <message>
        <source>Server whose rooms are listed</source>
        <translation>Servidor cuyas salas se muestran</translation>
    </message>
    <message>
        <source>Type another server and press Enter to list its rooms</source>
        <translation>Escribe otro servidor y pulsa Intro para ver sus salas</translation>
    </message>
    <message>
        <source>Rooms of the network</source>
        <translation>Salas de la red</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>No account that has rooms is online.</source>
        <translation>No hay en línea ninguna cuenta que tenga salas.</translation>
    </message>
    <message>
        <source>This network has no list of rooms. Type the room&apos;s address.</source>
        <translation>Esta red no tiene lista de salas. Escribe la dirección de la sala.</translation>
    </message>
    <message>
        <source>Asking the network for its rooms…</source>
        <translation>Pidiendo a la red sus salas…</translation>
    </message>
    <message>
        <source>The network lists no rooms.</source>
        <translation>La red no muestra salas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln room(s) so far…</source>
        <translation>
            <numerusform>%Ln sala hasta ahora…</numerusform>
            <numerusform>%Ln salas hasta ahora…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln room(s) so far.</source>
        <translation>
            <numerusform>Parado: %Ln sala hasta ahora.</numerusform>
            <numerusform>Parado: %Ln salas hasta ahora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln room(s). The network has more: type the address of one that is missing.</source>
        <translation>
            <numerusform>La primera sala. La red tiene más: escribe la dirección de la que falte.</numerusform>
            <numerusform>Las primeras %Ln salas. La red tiene más: escribe la dirección de la que falte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln room(s)</source>
        <translation>
            <numerusform>%Ln sala</numerusform>
            <numerusform>%Ln salas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::RoomListsDialog</name>
    <message>
        <source>by %1</source>
        <translation>por %1</translation>
    </message>
    <message>
        <source>Banned people…</source>
        <translation>Personas vetadas…</translation>
    </message>
    <message>
        <source>Members and banned people…</source>
        <translation>Miembros y vetados…</translation>
    </message>
    <message>
        <source>Banned people</source>
        <translation>Personas vetadas</translation>
    </message>
    <message>
        <source>Members and banned people</source>
        <translation>Miembros y vetados</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>Vetados</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operadores</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Propietarios</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Asking the network…</source>
        <translation>Preguntando a la red…</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>%n dirección</numerusform>
            <numerusform>%n direcciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is banned.</source>
        <translation>No hay nadie vetado.</translation>
    </message>
    <message>
        <source>Nobody is on this list.</source>
        <translation>No hay nadie en esta lista.</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>Vetar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Lift the ban</source>
        <translation>Levantar el veto</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Quitar de la lista</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::RoomsModel</name>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::SearchFilters</name>
    <message>
        <source>Where to search</source>
        <translation>Dónde buscar</translation>
    </message>
    <message>
        <source>Whose messages</source>
        <translation>De quién son los mensajes</translation>
    </message>
    <message>
        <source>When it was said</source>
        <translation>Cuándo se dijo</translation>
    </message>
    <message>
        <source>With a link</source>
        <translation>Con un enlace</translation>
    </message>
    <message>
        <source>With a file</source>
        <translation>Con un archivo</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>En cualquier momento</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Los últimos 7 días</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Los últimos 30 días</translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>El último año</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Entre dos días</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Los más recientes primero</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Los mejores primero</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>In</source>
        <translation>En</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>All conversations</source>
        <translation>Todas las conversaciones</translation>
    </message>
    <message>
        <source>This conversation</source>
        <translation>Esta conversación</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Yo</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::SearchPanel</name>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>Search messages</source>
        <translation>Buscar mensajes</translation>
    </message>
    <message>
        <source>Messages that were found</source>
        <translation>Mensajes encontrados</translation>
    </message>
    <message>
        <source>More than %1 messages</source>
        <translation>Más de %1 mensajes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln mensaje</numerusform>
            <numerusform>%Ln mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>The search did not succeed</source>
        <translation>La búsqueda no se completó</translation>
    </message>
    <message>
        <source>Search in all that was said</source>
        <translation>Busque en todo lo que se ha dicho</translation>
    </message>
    <message>
        <source>Words, parts of words, or “a phrase” in quotes.</source>
        <translation>Palabras, partes de palabras o «una frase» entre comillas.</translation>
    </message>
    <message>
        <source>Search all conversations</source>
        <translation>Buscar en todas las conversaciones</translation>
    </message>
    <message>
        <source>Without filters</source>
        <translation>Sin filtros</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se ha encontrado nada</translation>
    </message>
    <message>
        <source>No message passes the filters.</source>
        <translation>Ningún mensaje cumple los filtros.</translation>
    </message>
    <message>
        <source>No message has “%1”.</source>
        <translation>Ningún mensaje contiene «%1».</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::SearchResultsModel</name>
    <message>
        <source>%1: </source>
        <translation>%1: </translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::SectionActions</name>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Desplegar</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Plegar</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>Plegar todo</translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation>Desplegar todo</translation>
    </message>
    <message>
        <source>%1 is now part of %2.</source>
        <translation>%1 ahora es parte de %2.</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::SidePanel</name>
    <message>
        <source>Filter or jump to… Ctrl+K</source>
        <translation>Filtrar o ir a… Ctrl+K</translation>
    </message>
    <message>
        <source>Filter or jump to</source>
        <translation>Filtrar o ir a</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts online</source>
        <translation>
            <numerusform>%n cuenta en línea</numerusform>
            <numerusform>%n cuentas en línea</numerusform>
        </translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Ninguna cuenta</translation>
    </message>
    <message>
        <source>Signing on…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Desconectado</translation>
    </message>
    <message>
        <source>%1 of %2 accounts online</source>
        <translation>%1 de %2 cuentas en línea</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se ha encontrado nada</translation>
    </message>
    <message>
        <source>Nobody and no room has “%1” in a name or address.</source>
        <translation>Nadie ni ninguna sala tiene «%1» en su nombre o dirección.</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>Aún no hay contactos</translation>
    </message>
    <message>
        <source>They appear here as soon as an account is online.</source>
        <translation>Aparecen aquí en cuanto una cuenta está en línea.</translation>
    </message>
    <message>
        <source>Add a contact…</source>
        <translation>Añadir un contacto…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Whom you add appears here, and whoever writes to you.</source>
        <translation>Aquí aparece a quien añadas y quien te escriba.</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::SignOnPanel</name>
    <message>
        <source>Progress of the sign-on</source>
        <translation>Progreso de la conexión</translation>
    </message>
    <message>
        <source>%1 is online</source>
        <translation>%1 está en línea</translation>
    </message>
    <message>
        <source>Your contacts appear in the list.</source>
        <translation>Tus contactos aparecen en la lista.</translation>
    </message>
    <message>
        <source>%1 could not sign on</source>
        <translation>%1 no se ha podido conectar</translation>
    </message>
    <message>
        <source>Signing on as %1</source>
        <translation>Conectando como %1</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::StatusButton</name>
    <message>
        <source>Your status: %1</source>
        <translation>Tu estado: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) with another status</source>
        <translation>
            <numerusform>%n cuenta con otro estado</numerusform>
            <numerusform>%n cuentas con otro estado</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::StatusPopup</name>
    <message>
        <source>Your status</source>
        <translation>Tu estado</translation>
    </message>
    <message>
        <source>What are you doing?</source>
        <translation>¿Qué estás haciendo?</translation>
    </message>
    <message>
        <source>Status message</source>
        <translation>Mensaje de estado</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Durante cuánto tiempo</translation>
    </message>
    <message>
        <source>Until I change it</source>
        <translation>Hasta que lo cambie</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Durante %1</translation>
    </message>
    <message>
        <source>For which accounts</source>
        <translation>Para qué cuentas</translation>
    </message>
    <message>
        <source>For all accounts</source>
        <translation>Para todas las cuentas</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Solo %1</translation>
    </message>
    <message>
        <source>Clear message</source>
        <translation>Borrar el mensaje</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Forget “%1”</source>
        <translation>Olvidar «%1»</translation>
    </message>
    <message>
        <source>Shown as away on %1.</source>
        <translation>Se muestra como ausente en %1.</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::TimelineView</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::TransferRow</name>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Save in…</source>
        <translation>Guardar en…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>Progreso de %1</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Send through the server</source>
        <translation>Por el servidor</translation>
    </message>
    <message>
        <source>Remember for %1</source>
        <translation>Recordar para %1</translation>
    </message>
    <message>
        <source>Send directly</source>
        <translation>Enviar directamente</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::Transfers</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>queda %n segundo</numerusform>
            <numerusform>quedan %n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>queda %n minuto</numerusform>
            <numerusform>quedan %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) left</source>
        <translation>
            <numerusform>queda %n hora</numerusform>
            <numerusform>quedan %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>Esperando a %1</translation>
    </message>
    <message>
        <source>%1, who is not in your list, offers this file.</source>
        <translation>%1, que no está en tu lista, ofrece este archivo.</translation>
    </message>
    <message>
        <source>%1 offers this file.</source>
        <translation>%1 ofrece este archivo.</translation>
    </message>
    <message>
        <source>Size: %1.</source>
        <translation>Tamaño: %1.</translation>
    </message>
    <message>
        <source>Accepting it may show them your network address.</source>
        <translation>Aceptarlo puede mostrarle tu dirección de red.</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Para %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 por segundo</translation>
    </message>
    <message>
        <source>Getting ready for %1</source>
        <translation>Preparando para %1</translation>
    </message>
    <message>
        <source>Storing</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <source>Received from %1 · %2</source>
        <translation>Recibido de %1 · %2</translation>
    </message>
    <message>
        <source>Sent to %1 · %2</source>
        <translation>Enviado a %1 · %2</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>%1 declined</source>
        <translation>%1 lo rechazó</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>It would go directly to %1, which shows them your network address.</source>
        <translation>Iría directamente a %1, lo que le muestra tu dirección de red.</translation>
    </message>
    <message>
        <source>Through the server it takes longer.</source>
        <translation>Por el servidor tarda más.</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::TransfersDialog</name>
    <message>
        <source>Clear the list</source>
        <translation>Vaciar la lista</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>No files yet. Those you send and those you are offered are listed here.</source>
        <translation>Todavía no hay archivos. Aquí aparecen los que envías y los que te ofrecen.</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::WindowMenus</name>
    <message>
        <source>Add a contact…</source>
        <translation>Añadir un contacto…</translation>
    </message>
    <message>
        <source>Join a room…</source>
        <translation>Entrar en una sala…</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Añadir una cuenta…</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Abrir el menú</translation>
    </message>
    <message>
        <source>Back to the input</source>
        <translation>Volver al cuadro de mensaje</translation>
    </message>
    <message>
        <source>&amp;Jackdaw</source>
        <translation>&amp;Jackdaw</translation>
    </message>
    <message>
        <source>&amp;Status…</source>
        <translation>E&amp;stado…</translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation>&amp;Añadir una cuenta…</translation>
    </message>
    <message>
        <source>A&amp;ccounts…</source>
        <translation>&amp;Cuentas…</translation>
    </message>
    <message>
        <source>&amp;Mark all as read</source>
        <translation>&amp;Marcar todo como leído</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>&amp;Contacto</translation>
    </message>
    <message>
        <source>&amp;Add a contact…</source>
        <translation>&amp;Añadir un contacto…</translation>
    </message>
    <message>
        <source>&amp;Join a room…</source>
        <translation>&amp;Entrar en una sala…</translation>
    </message>
    <message>
        <source>The &amp;chosen contact</source>
        <translation>El &amp;contacto elegido</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>No has elegido a nadie</translation>
    </message>
    <message>
        <source>C&amp;lose the conversation</source>
        <translation>Cerrar &amp;la conversación</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Offline contacts</source>
        <translation>Contactos &amp;desconectados</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Ordenar por</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>&amp;Menu bar</source>
        <translation>Barra de &amp;menús</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Estado</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Last message</source>
        <translation>Ú&amp;ltimo mensaje</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Como el &amp;escritorio</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Filter or jump to…</source>
        <translation>&amp;Filtrar o ir a…</translation>
    </message>
    <message>
        <source>Most urgent &amp;unread</source>
        <translation>Lo &amp;más urgente sin leer</translation>
    </message>
    <message>
        <source>&amp;Previous conversation</source>
        <translation>Conversación &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Next conversation</source>
        <translation>Conversación &amp;siguiente</translation>
    </message>
    <message>
        <source>Next pa&amp;ne</source>
        <translation>Panel s&amp;iguiente</translation>
    </message>
    <message>
        <source>P&amp;revious pane</source>
        <translation>Panel an&amp;terior</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>&amp;About Jackdaw</source>
        <translation>&amp;Acerca de Jackdaw</translation>
    </message>
    <message>
        <source>About Jackdaw</source>
        <translation>Acerca de Jackdaw</translation>
    </message>
    <message>
        <source>Jackdaw %1</source>
        <translation>Jackdaw %1</translation>
    </message>
    <message>
        <source>One window for every network a person talks on.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Una sola ventana para todas las redes en las que alguien conversa.

Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;New message…</source>
        <translation>Mensaje &amp;nuevo…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Cambiar nom&amp;bre…</translation>
    </message>
    <message>
        <source>Open the context menu</source>
        <translation>Abrir el menú contextual</translation>
    </message>
    <message>
        <source>&amp;Files…</source>
        <translation>&amp;Archivos…</translation>
    </message>
    <message>
        <source>New room…</source>
        <translation>Sala nueva…</translation>
    </message>
    <message>
        <source>&amp;Plugins…</source>
        <translation>&amp;Complementos…</translation>
    </message>
    <message>
        <source>New roo&amp;m…</source>
        <translation>Sala n&amp;ueva…</translation>
    </message>
    <message>
        <source>Remembered rooms…</source>
        <translation>Salas recordadas…</translation>
    </message>
    <message>
        <source>&amp;Files… (%1)</source>
        <translation>&amp;Archivos… (%1)</translation>
    </message>
    <message>
        <source>Remem&amp;bered rooms…</source>
        <translation>Salas rec&amp;ordadas…</translation>
    </message>
    <message>
        <source>Search in this &amp;conversation…</source>
        <translation>Buscar en esta &amp;conversación…</translation>
    </message>
    <message>
        <source>&amp;Search everywhere…</source>
        <translation>B&amp;uscar en todo…</translation>
    </message>
    <message>
        <source>Ne&amp;xt hit</source>
        <translation>Resultado si&amp;guiente</translation>
    </message>
    <message>
        <source>Pre&amp;vious hit</source>
        <translation>Resultado an&amp;terior</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>I&amp;mportar…</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::accounts</name>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Signing on…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Signing on: %1</source>
        <translation>Conectando: %1</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Desconectado</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::prompts</name>
    <message>
        <source>%1 cannot be sure that it talks to %2.</source>
        <translation>%1 no puede estar segura de que habla con %2.</translation>
    </message>
    <message>
        <source>%1 wants to see when you are online, on %2.</source>
        <translation>%1 quiere ver cuándo estás en línea, en %2.</translation>
    </message>
    <message>
        <source>You are invited to %1, on %2.</source>
        <translation>Te invitan a %1, en %2.</translation>
    </message>
    <message>
        <source>%1 needs its password to sign on.</source>
        <translation>%1 necesita su contraseña para conectarse.</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Confiar en este certificado</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Permitir</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Sign on</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1 wants to talk, on %2.</source>
        <translation>%1 quiere hablar, en %2.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>%1 invites you to %2, on %3.</source>
        <translation>%1 te invita a %2, en %3.</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 «%2»</translation>
    </message>
    <message numerus="yes">
        <source>%1 invites you to %n rooms, on %2.</source>
        <translation>
            <numerusform>%1 te invita a %n sala, en %2.</numerusform>
            <numerusform>%1 te invita a %n salas, en %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Don’t open</source>
        <translation>No abrir</translation>
    </message>
    <message>
        <source>%1: the certificate of %2 is not the one you trusted.</source>
        <translation>%1: el certificado de %2 no es el que diste por bueno.</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::words</name>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>Invisible</source>
        <translation>Invisible</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Desconectado</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Status unknown</source>
        <translation>Estado desconocido</translation>
    </message>
</context>
</TS>
