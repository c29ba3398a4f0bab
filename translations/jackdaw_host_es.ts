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
        <source>The channel asks for a password, and this is not it.</source>
        <translation>El canal pide una contraseña, y no es esta.</translation>
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
        <source>This network cannot block people.</source>
        <translation>En esta red no se puede bloquear a nadie.</translation>
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
</context>
<context>
    <name>jackdaw::purple::Notifications</name>
    <message>
        <source>New mail</source>
        <translation>Correo nuevo</translation>
    </message>
    <message>
        <source>The network offers a web address</source>
        <translation>La red ofrece una dirección web</translation>
    </message>
    <message numerus="yes">
        <source>%n new mail(s)</source>
        <translation>
            <numerusform>%n correo nuevo</numerusform>
            <numerusform>%n correos nuevos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jackdaw::purple::Requests</name>
    <message>
        <source>A file was offered</source>
        <translation>Se ha ofrecido un archivo</translation>
    </message>
    <message>
        <source>Files cannot be sent or received yet, so this was declined.</source>
        <translation>Aún no se pueden enviar ni recibir archivos, así que se ha rechazado.</translation>
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
</context>
</TS>
