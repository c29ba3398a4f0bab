<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>Texts</name>
    <message>
        <source>“%1” is not the address of a room.</source>
        <translation>«%1» no es la dirección de una sala.</translation>
    </message>
    <message>
        <source>“%1” is not an address of this network.</source>
        <translation>«%1» no es una dirección de esta red.</translation>
    </message>
    <message>
        <source>The connection may then be unencrypted: everyone on the way can read your password and what you write.</source>
        <translation>Entonces la conexión puede ir sin cifrar: cualquiera en el camino puede leer tu contraseña y lo que escribes.</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Yours on this computer; at most 11 characters</source>
        <translation>El tuyo en este equipo; 11 caracteres como máximo</translation>
    </message>
    <message>
        <source>Port of the talk daemons</source>
        <translation>Puerto de los demonios talk</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Its name or address as others reach it; empty: found out for each call</source>
        <translation>Su nombre o dirección tal como llegan a él los demás; vacío: se averigua en cada llamada</translation>
    </message>
    <message>
        <source>Own talk daemon</source>
        <translation>Demonio talk propio</translation>
    </message>
    <message>
        <source>The computer where your invitations wait</source>
        <translation>El equipo donde esperan tus invitaciones</translation>
    </message>
    <message>
        <source>You are not in the room %1.</source>
        <translation>No estás en la sala %1.</translation>
    </message>
    <message>
        <source>There is nobody of that name in the room.</source>
        <translation>En la sala no hay nadie con ese nombre.</translation>
    </message>
    <message>
        <source>Its plugin is switched off.</source>
        <translation>Su complemento está apagado.</translation>
    </message>
</context>
<context>
    <name>jackdaw::host</name>
    <message>
        <source>This network cannot do that.</source>
        <translation>Esta red no puede hacer eso.</translation>
    </message>
    <message>
        <source>The account is not signed on.</source>
        <translation>La cuenta no está conectada.</translation>
    </message>
</context>
<context>
    <name>jackdaw::irc</name>
    <message>
        <source>There is nobody of that name on the network.</source>
        <translation>No hay nadie con ese nombre en la red.</translation>
    </message>
    <message>
        <source>There is no such channel.</source>
        <translation>No existe ese canal.</translation>
    </message>
    <message>
        <source>The channel does not let you write.</source>
        <translation>El canal no te deja escribir.</translation>
    </message>
    <message>
        <source>The network found more than one of that name.</source>
        <translation>La red ha encontrado a más de uno con ese nombre.</translation>
    </message>
    <message>
        <source>The message had no recipient.</source>
        <translation>El mensaje no tenía destinatario.</translation>
    </message>
    <message>
        <source>The message had no text.</source>
        <translation>El mensaje no tenía texto.</translation>
    </message>
    <message>
        <source>The network refused the recipient.</source>
        <translation>La red ha rechazado al destinatario.</translation>
    </message>
    <message>
        <source>You are not in that channel.</source>
        <translation>No estás en ese canal.</translation>
    </message>
    <message>
        <source>Only registered names may write there.</source>
        <translation>Ahí solo pueden escribir los nombres registrados.</translation>
    </message>
    <message>
        <source>This person takes messages from registered names only.</source>
        <translation>Esta persona solo acepta mensajes de nombres registrados.</translation>
    </message>
    <message>
        <source>This person does not take your messages.</source>
        <translation>Esta persona no acepta tus mensajes.</translation>
    </message>
    <message>
        <source>You are in too many channels.</source>
        <translation>Estás en demasiados canales.</translation>
    </message>
    <message>
        <source>The channel cannot be joined just now.</source>
        <translation>Ahora mismo no se puede entrar en el canal.</translation>
    </message>
    <message>
        <source>The channel is full.</source>
        <translation>El canal está lleno.</translation>
    </message>
    <message>
        <source>The channel is for invited people only.</source>
        <translation>El canal es solo para personas invitadas.</translation>
    </message>
    <message>
        <source>You are banned from the channel.</source>
        <translation>Tienes prohibida la entrada en el canal.</translation>
    </message>
    <message>
        <source>This cannot be the name of a channel.</source>
        <translation>Este no puede ser el nombre de un canal.</translation>
    </message>
    <message>
        <source>The channel takes registered names only.</source>
        <translation>El canal solo acepta nombres registrados.</translation>
    </message>
    <message>
        <source>The channel takes encrypted connections only.</source>
        <translation>El canal solo acepta conexiones cifradas.</translation>
    </message>
    <message>
        <source>%1 removed you.</source>
        <translation>%1 te ha expulsado.</translation>
    </message>
    <message>
        <source>%1 removed you: %2</source>
        <translation>%1 te ha expulsado: %2</translation>
    </message>
    <message>
        <source>The network did not understand the topic.</source>
        <translation>La red no entendió el tema.</translation>
    </message>
    <message>
        <source>This channel has no topic.</source>
        <translation>Este canal no admite tema.</translation>
    </message>
    <message>
        <source>Only operators may change the topic here.</source>
        <translation>Aquí solo los operadores pueden cambiar el tema.</translation>
    </message>
    <message>
        <source>The nickname is empty.</source>
        <translation>El apodo está vacío.</translation>
    </message>
    <message>
        <source>The network does not allow this nickname.</source>
        <translation>La red no permite este apodo.</translation>
    </message>
    <message>
        <source>Somebody else has this nickname.</source>
        <translation>Otra persona tiene este apodo.</translation>
    </message>
    <message>
        <source>You cannot change your nickname while you are banned here.</source>
        <translation>No puedes cambiar de apodo mientras tengas prohibida la entrada aquí.</translation>
    </message>
    <message>
        <source>The nickname cannot be had just now.</source>
        <translation>El apodo no está disponible en este momento.</translation>
    </message>
    <message>
        <source>Nicknames cannot be changed that often.</source>
        <translation>Los apodos no se pueden cambiar tan a menudo.</translation>
    </message>
    <message>
        <source>The nickname cannot be changed while you are in this channel.</source>
        <translation>No se puede cambiar de apodo mientras estés en este canal.</translation>
    </message>
    <message>
        <source>The network does not let you change your nickname.</source>
        <translation>La red no te deja cambiar de apodo.</translation>
    </message>
    <message>
        <source>They are in the channel already.</source>
        <translation>Esa persona ya está en el canal.</translation>
    </message>
    <message>
        <source>Only operators may invite people here.</source>
        <translation>Aquí solo los operadores pueden invitar.</translation>
    </message>
    <message>
        <source>Nobody can be invited to this channel.</source>
        <translation>No se puede invitar a nadie a este canal.</translation>
    </message>
    <message>
        <source>The channel needs a password, and not the one given.</source>
        <translation>El canal pide una contraseña, y la dada no es correcta.</translation>
    </message>
    <message>
        <source>There is nobody of that name in the channel.</source>
        <translation>En el canal no hay nadie con ese nombre.</translation>
    </message>
    <message>
        <source>The network did not understand this.</source>
        <translation>La red no entendió esto.</translation>
    </message>
    <message>
        <source>This network has no such thing.</source>
        <translation>Esta red no tiene tal cosa.</translation>
    </message>
    <message>
        <source>The channel&apos;s list of bans is full.</source>
        <translation>La lista de vetos del canal está llena.</translation>
    </message>
    <message>
        <source>You are not allowed to do this here.</source>
        <translation>No tienes permiso para hacer esto aquí.</translation>
    </message>
</context>
<context>
    <name>jackdaw::purple</name>
    <message>
        <source>The account is not connected.</source>
        <translation>La cuenta no está conectada.</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>This network has no list of rooms.</source>
        <translation>Esta red no tiene lista de salas.</translation>
    </message>
    <message>
        <source>The list of rooms is being fetched already.</source>
        <translation>Ya se está pidiendo la lista de salas.</translation>
    </message>
    <message>
        <source>The network has not said where its rooms are.</source>
        <translation>La red no ha dicho dónde están sus salas.</translation>
    </message>
    <message>
        <source>The message is too long for this network.</source>
        <translation>El mensaje es demasiado largo para esta red.</translation>
    </message>
    <message>
        <source>The network did not take the message.</source>
        <translation>La red no ha aceptado el mensaje.</translation>
    </message>
    <message>
        <source>There is nothing to send.</source>
        <translation>No hay nada que enviar.</translation>
    </message>
    <message>
        <source>You are not in the room %1.</source>
        <translation>No estás en la sala %1.</translation>
    </message>
    <message>
        <source>The plugin for the protocol “%1” is not installed.</source>
        <translation>El complemento del protocolo «%1» no está instalado.</translation>
    </message>
    <message>
        <source>This account needs a password.</source>
        <translation>Esta cuenta necesita una contraseña.</translation>
    </message>
    <message>
        <source>The user name “%1” is not complete.</source>
        <translation>El nombre de usuario «%1» no está completo.</translation>
    </message>
    <message>
        <source>This network has no rooms.</source>
        <translation>Esta red no tiene salas.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a room.</source>
        <translation>«%1» no es la dirección de una sala.</translation>
    </message>
    <message>
        <source>Rooms of this network have no topic.</source>
        <translation>Las salas de esta red no tienen tema.</translation>
    </message>
    <message>
        <source>The nickname cannot be changed here.</source>
        <translation>Aquí no se puede cambiar el apodo.</translation>
    </message>
    <message>
        <source>“%1” cannot be a nickname.</source>
        <translation>«%1» no puede ser un apodo.</translation>
    </message>
    <message>
        <source>This network has no invitations.</source>
        <translation>Esta red no tiene invitaciones.</translation>
    </message>
    <message>
        <source>The network did not answer.</source>
        <translation>La red no ha respondido.</translation>
    </message>
    <message>
        <source>The network refused.</source>
        <translation>La red lo ha rechazado.</translation>
    </message>
    <message>
        <source>The network ended it.</source>
        <translation>La red lo ha terminado.</translation>
    </message>
    <message>
        <source>%1 is not on the contact list.</source>
        <translation>%1 no está en la lista de contactos.</translation>
    </message>
    <message>
        <source>“%1” is not an address of this network.</source>
        <translation>«%1» no es una dirección de esta red.</translation>
    </message>
    <message>
        <source>%1 is on the contact list already.</source>
        <translation>%1 ya está en la lista de contactos.</translation>
    </message>
    <message>
        <source>There is no group “%1”.</source>
        <translation>No existe el grupo «%1».</translation>
    </message>
    <message>
        <source>The connection could not be started.</source>
        <translation>No se ha podido iniciar la conexión.</translation>
    </message>
    <message>
        <source>[This message was too large or too deeply nested and has been left out.]</source>
        <translation>[Este mensaje era demasiado grande o estaba demasiado anidado y se ha omitido.]</translation>
    </message>
    <message>
        <source>Add %1 to my contacts, too</source>
        <translation>Añadir también a %1 a mis contactos</translation>
    </message>
    <message>
        <source>%1 added you to their contacts</source>
        <translation>%1 te ha añadido a sus contactos</translation>
    </message>
    <message>
        <source>The server does not answer any more.</source>
        <translation>El servidor ya no responde.</translation>
    </message>
    <message>
        <source>It does not fit this version of libpurple.</source>
        <translation>No encaja con esta versión de libpurple.</translation>
    </message>
    <message>
        <source>It works only inside of Pidgin, whose window it needs (%1).</source>
        <translation>Solo funciona dentro de Pidgin, cuya ventana necesita (%1).</translation>
    </message>
    <message>
        <source>It cannot be loaded: %1</source>
        <translation>No se puede cargar: %1</translation>
    </message>
    <message>
        <source>The system&apos;s message bus cannot be reached, and this network is asked for there.</source>
        <translation>No se puede llegar al bus de mensajes del sistema, y es ahí donde se pregunta por esta red.</translation>
    </message>
    <message>
        <source>The host manager of this network (zhm) does not run on this computer.</source>
        <translation>El gestor de esta red (zhm) no está en marcha en este equipo.</translation>
    </message>
    <message>
        <source>Files cannot be sent there.</source>
        <translation>No se pueden enviar archivos ahí.</translation>
    </message>
    <message>
        <source>%1 cannot receive files at the moment.</source>
        <translation>%1 no puede recibir archivos en este momento.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>No se puede leer el archivo.</translation>
    </message>
    <message>
        <source>The file could not be sent.</source>
        <translation>No se pudo enviar el archivo.</translation>
    </message>
    <message>
        <source>This file is not offered any more.</source>
        <translation>Este archivo ya no se ofrece.</translation>
    </message>
    <message>
        <source>More came than was announced.</source>
        <translation>Llegó más de lo anunciado.</translation>
    </message>
    <message>
        <source>Add %1 to your contacts?</source>
        <translation>¿Añadir a %1 a tus contactos?</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>This is not offered any more.</source>
        <translation>Esto ya no se ofrece.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Invitar</translation>
    </message>
    <message>
        <source>This network has no command /%1.</source>
        <translation>Esta red no tiene la orden /%1.</translation>
    </message>
    <message>
        <source>The command /%1 was not written as it must be.</source>
        <translation>La orden /%1 no está escrita como debe.</translation>
    </message>
    <message>
        <source>The command /%1 does not work in this kind of conversation.</source>
        <translation>La orden /%1 no sirve en este tipo de conversación.</translation>
    </message>
    <message>
        <source>The command /%1 failed.</source>
        <translation>La orden /%1 falló.</translation>
    </message>
    <message>
        <source>The server ended the connection while it waited for your answer.</source>
        <translation>El servidor cerró la conexión mientras esperaba tu respuesta.</translation>
    </message>
    <message>
        <source>The server did not make the account.</source>
        <translation>El servidor no creó la cuenta.</translation>
    </message>
    <message>
        <source>The server did not make the account: %1</source>
        <translation>El servidor no creó la cuenta: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nobody has a name beside their address on this network.</source>
        <translation>En esta red nadie tiene un nombre aparte de su dirección.</translation>
    </message>
    <message>
        <source>This network does not know that mood.</source>
        <translation>Esta red no conoce ese estado de ánimo.</translation>
    </message>
    <message>
        <source>This server passes no moods on.</source>
        <translation>Este servidor no transmite estados de ánimo.</translation>
    </message>
    <message>
        <source>This network has no way to ask for attention.</source>
        <translation>Esta red no tiene forma de pedir atención.</translation>
    </message>
    <message>
        <source>%1 is away, or their program does not take it at the moment.</source>
        <translation>%1 no está, o su programa no lo acepta en este momento.</translation>
    </message>
    <message>
        <source>This network does not let you change the password from here.</source>
        <translation>Esta red no deja cambiar la contraseña desde aquí.</translation>
    </message>
    <message>
        <source>Nobody has a picture on this network.</source>
        <translation>En esta red nadie tiene imagen.</translation>
    </message>
    <message>
        <source>The picture could not be read.</source>
        <translation>No se pudo leer la imagen.</translation>
    </message>
    <message>
        <source>This choice is not known here.</source>
        <translation>Esta opción no se conoce aquí.</translation>
    </message>
    <message>
        <source>This network tells nothing about people.</source>
        <translation>Esta red no dice nada de las personas.</translation>
    </message>
    <message>
        <source>Too many profiles have been asked for at once.</source>
        <translation>Se han pedido demasiados perfiles a la vez.</translation>
    </message>
    <message>
        <source>You are not in this room.</source>
        <translation>No estás en esta sala.</translation>
    </message>
    <message>
        <source>The plugin for this network is switched off. Switch it on in the list of plugins.</source>
        <translation>El complemento de esta red está apagado. Enciéndelo en la lista de complementos.</translation>
    </message>
    <message>
        <source>There is nobody of that name in the room.</source>
        <translation>En la sala no hay nadie con ese nombre.</translation>
    </message>
    <message>
        <source>This cannot be done on this network.</source>
        <translation>Esto no se puede hacer en esta red.</translation>
    </message>
    <message>
        <source>Rooms of this network have no settings.</source>
        <translation>Las salas de esta red no tienen ajustes.</translation>
    </message>
    <message>
        <source>The network did not give the settings.</source>
        <translation>La red no dio los ajustes.</translation>
    </message>
    <message>
        <source>Accounts of this network are not made from here.</source>
        <translation>Las cuentas de esta red no se crean desde aquí.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>It ended before all of it was here.</source>
        <translation>Terminó antes de que llegara entero.</translation>
    </message>
    <message>
        <source>This server makes accounts on a page of its own, and not from here.</source>
        <translation>Este servidor crea cuentas en una página propia, y no desde aquí.</translation>
    </message>
    <message>
        <source>The other side took nothing more for two minutes.</source>
        <translation>La otra parte no recibió nada más durante dos minutos.</translation>
    </message>
    <message>
        <source>The other side sent nothing more for two minutes.</source>
        <translation>La otra parte no envió nada más durante dos minutos.</translation>
    </message>
    <message>
        <source>Accounts of this network are not removed from here.</source>
        <translation>Las cuentas de esta red no se eliminan desde aquí.</translation>
    </message>
    <message>
        <source>The server has been asked already.</source>
        <translation>Ya se ha preguntado al servidor.</translation>
    </message>
    <message>
        <source>The server has refused it. Connect anew to ask again.</source>
        <translation>El servidor lo ha rechazado. Vuelve a conectarte para preguntar otra vez.</translation>
    </message>
    <message>
        <source>The server did not remove the account.</source>
        <translation>El servidor no eliminó la cuenta.</translation>
    </message>
    <message>
        <source>The server did not remove the account: %1</source>
        <translation>El servidor no eliminó la cuenta: %1</translation>
    </message>
    <message>
        <source>This is too long for this network.</source>
        <translation>Es demasiado largo para esta red.</translation>
    </message>
    <message>
        <source>What answers there is no server of this network.</source>
        <translation>Lo que responde ahí no es un servidor de esta red.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>El servidor no responde.</translation>
    </message>
</context>
<context>
    <name>jackdaw::purple::Requests</name>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Screens cannot be shared, so this was declined.</source>
        <translation>No se pueden compartir pantallas, así que se rechazó.</translation>
    </message>
    <message>
        <source>The picture is at %1</source>
        <translation>La imagen está en %1</translation>
    </message>
</context>
<context>
    <name>jackdaw::talk</name>
    <message>
        <source>There is no computer called %1.</source>
        <translation>No hay ningún equipo llamado %1.</translation>
    </message>
    <message>
        <source>This computer has no free port to be answered at.</source>
        <translation>Este equipo no tiene ningún puerto libre donde recibir respuesta.</translation>
    </message>
    <message>
        <source>%1 did not answer.</source>
        <translation>%1 no respondió.</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>este equipo</translation>
    </message>
    <message>
        <source>%1 is not logged in.</source>
        <translation>%1 no ha iniciado sesión.</translation>
    </message>
    <message>
        <source>%1 refuses messages.</source>
        <translation>%1 rechaza los mensajes.</translation>
    </message>
    <message>
        <source>The talk daemon at %1 does not know this computer, so it does not ring.</source>
        <translation>El demonio talk de %1 no conoce este equipo, así que no avisa.</translation>
    </message>
    <message>
        <source>The talk daemon at %1 refused the call.</source>
        <translation>El demonio talk de %1 rechazó la llamada.</translation>
    </message>
    <message>
        <source>No talk daemon answers at %1.</source>
        <translation>Ningún demonio talk responde en %1.</translation>
    </message>
    <message>
        <source>%1 wants to talk</source>
        <translation>%1 quiere hablar</translation>
    </message>
    <message>
        <source>Everyone on the way can read what is said, and nobody proves who they are.</source>
        <translation>Cualquiera en el camino puede leer lo que se dice, y nadie demuestra quién es.</translation>
    </message>
    <message>
        <source>There is nothing in it that could be typed.</source>
        <translation>No hay en ello nada que se pueda teclear.</translation>
    </message>
    <message>
        <source>Too many conversations stand already.</source>
        <translation>Ya hay demasiadas conversaciones abiertas.</translation>
    </message>
    <message>
        <source>%1 does not read what was sent.</source>
        <translation>%1 no lee lo enviado.</translation>
    </message>
    <message>
        <source>Too many messages wait already.</source>
        <translation>Ya esperan demasiados mensajes.</translation>
    </message>
    <message>
        <source>You hung up before it was sent.</source>
        <translation>Colgaste antes de que se enviara.</translation>
    </message>
    <message>
        <source>You signed off before it was sent.</source>
        <translation>Cerraste la sesión antes de que se enviara.</translation>
    </message>
    <message>
        <source>Ringing…</source>
        <translation>Llamando…</translation>
    </message>
    <message>
        <source>%1 has stopped calling.</source>
        <translation>%1 ha dejado de llamar.</translation>
    </message>
    <message>
        <source>%1 hung up before it was sent.</source>
        <translation>%1 colgó antes de que se enviara.</translation>
    </message>
    <message>
        <source>“%1” is not an address of this network.</source>
        <translation>«%1» no es una dirección de esta red.</translation>
    </message>
    <message>
        <source>“%1” is not a login name that talk can carry.</source>
        <translation>«%1» no es un nombre de usuario que talk pueda llevar.</translation>
    </message>
    <message>
        <source>No talk daemon answers at %1. inetutils-talkd and talkd are two.</source>
        <translation>Ningún demonio talk responde en %1. inetutils-talkd y talkd son dos de ellos.</translation>
    </message>
</context>
<context>
    <name>jackdaw::xmpp</name>
    <message>
        <source>You are not allowed to write there.</source>
        <translation>No tienes permiso para escribir ahí.</translation>
    </message>
    <message>
        <source>This address no longer exists.</source>
        <translation>Esta dirección ya no existe.</translation>
    </message>
    <message>
        <source>This address does not exist.</source>
        <translation>Esta dirección no existe.</translation>
    </message>
    <message>
        <source>This is no valid address.</source>
        <translation>Esta dirección no es válida.</translation>
    </message>
    <message>
        <source>You are not in this room, or it does not take the message.</source>
        <translation>No estás en esta sala, o no acepta el mensaje.</translation>
    </message>
    <message>
        <source>The server does not allow this message.</source>
        <translation>El servidor no permite este mensaje.</translation>
    </message>
    <message>
        <source>The recipient cannot be reached now.</source>
        <translation>Ahora no se puede contactar con el destinatario.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server was not found.</source>
        <translation>No se ha encontrado el servidor del destinatario.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server does not answer.</source>
        <translation>El servidor del destinatario no responde.</translation>
    </message>
    <message>
        <source>The server is too busy, or the message too long.</source>
        <translation>El servidor está demasiado ocupado, o el mensaje es demasiado largo.</translation>
    </message>
    <message>
        <source>There is nobody at this address.</source>
        <translation>No hay nadie en esta dirección.</translation>
    </message>
    <message>
        <source>The message was returned.</source>
        <translation>El mensaje ha sido devuelto.</translation>
    </message>
    <message>
        <source>The room was closed for good.</source>
        <translation>La sala se cerró definitivamente.</translation>
    </message>
    <message>
        <source>You were banned from the room.</source>
        <translation>Te han prohibido la entrada a la sala.</translation>
    </message>
    <message>
        <source>You were removed from the room.</source>
        <translation>Te han expulsado de la sala.</translation>
    </message>
    <message>
        <source>The room is for its members only.</source>
        <translation>La sala es solo para sus miembros.</translation>
    </message>
    <message>
        <source>The room&apos;s server is going down.</source>
        <translation>El servidor de la sala se está apagando.</translation>
    </message>
    <message>
        <source>You are not allowed to change the topic here.</source>
        <translation>Aquí no tienes permiso para cambiar el tema.</translation>
    </message>
    <message>
        <source>The room does not take this topic.</source>
        <translation>La sala no acepta este tema.</translation>
    </message>
    <message>
        <source>Somebody in the room has this nickname already.</source>
        <translation>Alguien en la sala ya tiene este apodo.</translation>
    </message>
    <message>
        <source>You are not allowed to change your nickname here.</source>
        <translation>Aquí no tienes permiso para cambiar de apodo.</translation>
    </message>
    <message>
        <source>This cannot be a nickname.</source>
        <translation>Esto no puede ser un apodo.</translation>
    </message>
    <message>
        <source>The room does not let nicknames be changed.</source>
        <translation>La sala no permite cambiar de apodo.</translation>
    </message>
    <message>
        <source>You are not allowed to invite people to this room.</source>
        <translation>No tienes permiso para invitar a esta sala.</translation>
    </message>
    <message>
        <source>The address of the one invited does not exist.</source>
        <translation>La dirección de la persona invitada no existe.</translation>
    </message>
    <message>
        <source>You are banned from this room.</source>
        <translation>Tienes prohibida la entrada a esta sala.</translation>
    </message>
    <message>
        <source>This room no longer exists.</source>
        <translation>Esta sala ya no existe.</translation>
    </message>
    <message>
        <source>This room does not exist, or is not open yet.</source>
        <translation>Esta sala no existe o aún no está abierta.</translation>
    </message>
    <message>
        <source>The room asks for another nickname.</source>
        <translation>La sala pide otro apodo.</translation>
    </message>
    <message>
        <source>The room asks for the nickname you are registered with.</source>
        <translation>La sala pide el apodo con el que estás registrado.</translation>
    </message>
    <message>
        <source>Rooms cannot be made there.</source>
        <translation>Allí no se pueden crear salas.</translation>
    </message>
    <message>
        <source>The room needs a password, and not the one given.</source>
        <translation>La sala pide una contraseña, y la dada no es correcta.</translation>
    </message>
    <message>
        <source>The room&apos;s server was not found.</source>
        <translation>No se encontró el servidor de la sala.</translation>
    </message>
    <message>
        <source>The room&apos;s server does not answer.</source>
        <translation>El servidor de la sala no responde.</translation>
    </message>
    <message>
        <source>The room is full.</source>
        <translation>La sala está llena.</translation>
    </message>
    <message>
        <source>The room is full, or not there.</source>
        <translation>La sala está llena o no existe.</translation>
    </message>
    <message>
        <source>The room refused.</source>
        <translation>La sala se ha negado.</translation>
    </message>
    <message>
        <source>The server did not do it.</source>
        <translation>El servidor no lo hizo.</translation>
    </message>
    <message>
        <source>The server does not allow it.</source>
        <translation>El servidor no lo permite.</translation>
    </message>
    <message>
        <source>The server cannot do it.</source>
        <translation>El servidor no puede hacerlo.</translation>
    </message>
    <message>
        <source>The server does not take it.</source>
        <translation>El servidor no lo acepta.</translation>
    </message>
    <message>
        <source>The room must keep an owner.</source>
        <translation>La sala debe conservar un propietario.</translation>
    </message>
    <message>
        <source>You are not allowed to do this here.</source>
        <translation>No tienes permiso para hacer esto aquí.</translation>
    </message>
    <message>
        <source>There is nobody of that name in the room.</source>
        <translation>En la sala no hay nadie con ese nombre.</translation>
    </message>
    <message>
        <source>Only owners may change the settings of this room.</source>
        <translation>Solo los propietarios pueden cambiar los ajustes de esta sala.</translation>
    </message>
    <message>
        <source>The room no longer knows you.</source>
        <translation>La sala ya no le reconoce.</translation>
    </message>
</context>
</TS>
