<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
        <translation>Falta un ajuste de esta cuenta o no es correcto.</translation>
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
        <translation>Esta cuenta se ha conectado en otro lugar.</translation>
    </message>
    <message>
        <source>The part of Jackdaw that speaks to this network crashed.</source>
        <translation>La parte de Jackdaw que habla con esta red se ha cerrado por un fallo.</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a value for option &quot;%2&quot; (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no protocol &quot;%1&quot;. &quot;jackdaw ctl protocols&quot; lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the password on standard input, with --password-stdin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option --%1 needs a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option %1 here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes a whole number, at least %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be KEY=VALUE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. &quot;jackdaw ctl help&quot; lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Jackdaw runs on this profile. Start it with &quot;jackdaw&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The running Jackdaw does not take commands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jackdaw ended before it answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;jackdaw ctl&quot; will not work: its socket could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no account &quot;%1&quot;, or more than one. &quot;jackdaw ctl accounts&quot; lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no contact &quot;%1&quot;, or more than one. &quot;jackdaw ctl contacts&quot; lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no buddy &quot;%1&quot;. A buddy is an id of &quot;jackdaw ctl contacts&quot;, or ACCOUNT/ADDRESS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a message id; &quot;jackdaw ctl messages&quot; prints them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no question &quot;%1&quot;. &quot;jackdaw ctl prompts&quot; lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no conversation with &quot;%1&quot; yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no conversation, contact or ACCOUNT/ADDRESS; a name that several share needs its id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message was not %1 in time; it stays in the outbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the message arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--wait takes queued, sent, delivered or read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a person, not a room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a status: available, away, busy, invisible or offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be watched: %2.</source>
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The profile&apos;s file is damaged and cannot be set aside.</source>
        <translation>El archivo del perfil está dañado y no se puede apartar.</translation>
    </message>
    <message>
        <source>The disk is full. Messages are kept in memory until there is space again.</source>
        <translation>El disco está lleno. Los mensajes se guardan en memoria hasta que vuelva a haber espacio.</translation>
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
        <source>“%1” is one line.</source>
        <translation>«%1» ocupa una sola línea.</translation>
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
        <source>This label is too long or holds characters that no label has.</source>
        <translation>La etiqueta es demasiado larga o contiene caracteres que ninguna etiqueta tiene.</translation>
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
</context>
<context>
    <name>jackdaw::AccountSession</name>
    <message>
        <source>A password is needed to sign on.</source>
        <translation>Hace falta una contraseña para conectarse.</translation>
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
        <source>The account is offline.</source>
        <translation>La cuenta está desconectada.</translation>
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
</TS>
