<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG">
<context>
    <name>Texts</name>
    <message>
        <source>“%1” is not the address of a room.</source>
        <translation>«%1» ليس عنوان غرفة.</translation>
    </message>
    <message>
        <source>“%1” is not an address of this network.</source>
        <translation>«%1» ليس عنوانًا على هذه الشبكة.</translation>
    </message>
    <message>
        <source>The connection may then be unencrypted: everyone on the way can read your password and what you write.</source>
        <translation>قد يكون الاتصال عندئذ بلا تعمية: يستطيع كل من في الطريق قراءة كلمة مرورك وما تكتبه.</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>اسم الدخول</translation>
    </message>
    <message>
        <source>Yours on this computer; at most 11 characters</source>
        <translation>اسمك على هذا الحاسوب؛ 11 محرفًا على الأكثر</translation>
    </message>
    <message>
        <source>Port of the talk daemons</source>
        <translation>منفذ عفاريت talk</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>Its name or address as others reach it; empty: found out for each call</source>
        <translation>اسمه أو عنوانه كما يصل إليه الآخرون؛ فارغ: يُكتشف عند كل مكالمة</translation>
    </message>
    <message>
        <source>Own talk daemon</source>
        <translation>عفريت talk الخاص بك</translation>
    </message>
    <message>
        <source>The computer where your invitations wait</source>
        <translation>الحاسوب الذي تنتظر فيه دعواتك</translation>
    </message>
    <message>
        <source>You are not in the room %1.</source>
        <translation>لست في الغرفة %1.</translation>
    </message>
    <message>
        <source>There is nobody of that name in the room.</source>
        <translation>لا أحد بهذا الاسم في الغرفة.</translation>
    </message>
    <message>
        <source>Its plugin is switched off.</source>
        <translation>إضافته مطفأة.</translation>
    </message>
</context>
<context>
    <name>jackdaw::host</name>
    <message>
        <source>This network cannot do that.</source>
        <translation>لا تستطيع هذه الشبكة فعل ذلك.</translation>
    </message>
    <message>
        <source>The account is not signed on.</source>
        <translation>لم يُسجَّل الدخول إلى هذا الحساب.</translation>
    </message>
</context>
<context>
    <name>jackdaw::irc</name>
    <message>
        <source>There is nobody of that name on the network.</source>
        <translation>لا أحد بهذا الاسم على الشبكة.</translation>
    </message>
    <message>
        <source>There is no such channel.</source>
        <translation>لا توجد قناة كهذه.</translation>
    </message>
    <message>
        <source>The channel does not let you write.</source>
        <translation>لا تسمح لك القناة بالكتابة.</translation>
    </message>
    <message>
        <source>The network found more than one of that name.</source>
        <translation>وجدت الشبكة أكثر من واحد بهذا الاسم.</translation>
    </message>
    <message>
        <source>The message had no recipient.</source>
        <translation>لم يكن للرسالة مستلم.</translation>
    </message>
    <message>
        <source>The message had no text.</source>
        <translation>لم يكن في الرسالة نص.</translation>
    </message>
    <message>
        <source>The network refused the recipient.</source>
        <translation>رفضت الشبكة المستلم.</translation>
    </message>
    <message>
        <source>You are not in that channel.</source>
        <translation>لست في تلك القناة.</translation>
    </message>
    <message>
        <source>Only registered names may write there.</source>
        <translation>الكتابة هناك للأسماء المسجلة فقط.</translation>
    </message>
    <message>
        <source>This person takes messages from registered names only.</source>
        <translation>لا يقبل هذا الشخص إلا رسائل الأسماء المسجلة.</translation>
    </message>
    <message>
        <source>This person does not take your messages.</source>
        <translation>لا يقبل هذا الشخص رسائلك.</translation>
    </message>
    <message>
        <source>You are in too many channels.</source>
        <translation>أنت في قنوات أكثر مما ينبغي.</translation>
    </message>
    <message>
        <source>The channel cannot be joined just now.</source>
        <translation>لا يمكن الانضمام إلى القناة الآن.</translation>
    </message>
    <message>
        <source>The channel is full.</source>
        <translation>القناة ممتلئة.</translation>
    </message>
    <message>
        <source>The channel is for invited people only.</source>
        <translation>القناة للمدعوين فقط.</translation>
    </message>
    <message>
        <source>You are banned from the channel.</source>
        <translation>أنت محظور من القناة.</translation>
    </message>
    <message>
        <source>This cannot be the name of a channel.</source>
        <translation>لا يصلح هذا اسمًا لقناة.</translation>
    </message>
    <message>
        <source>The channel takes registered names only.</source>
        <translation>لا تقبل القناة إلا الأسماء المسجلة.</translation>
    </message>
    <message>
        <source>The channel takes encrypted connections only.</source>
        <translation>لا تقبل القناة إلا الاتصالات المعمّاة.</translation>
    </message>
    <message>
        <source>%1 removed you.</source>
        <translation>أخرجك %1.</translation>
    </message>
    <message>
        <source>%1 removed you: %2</source>
        <translation>أخرجك %1: %2</translation>
    </message>
    <message>
        <source>The network did not understand the topic.</source>
        <translation>لم تفهم الشبكة الموضوع.</translation>
    </message>
    <message>
        <source>This channel has no topic.</source>
        <translation>ليس لهذه القناة موضوع.</translation>
    </message>
    <message>
        <source>Only operators may change the topic here.</source>
        <translation>لا يغيّر الموضوع هنا إلا المشغّلون.</translation>
    </message>
    <message>
        <source>The nickname is empty.</source>
        <translation>الاسم المستعار فارغ.</translation>
    </message>
    <message>
        <source>The network does not allow this nickname.</source>
        <translation>لا تسمح الشبكة بهذا الاسم المستعار.</translation>
    </message>
    <message>
        <source>Somebody else has this nickname.</source>
        <translation>هذا الاسم المستعار لشخص آخر.</translation>
    </message>
    <message>
        <source>You cannot change your nickname while you are banned here.</source>
        <translation>لا يمكنك تغيير اسمك المستعار ما دمت محظورًا هنا.</translation>
    </message>
    <message>
        <source>The nickname cannot be had just now.</source>
        <translation>الاسم المستعار غير متاح الآن.</translation>
    </message>
    <message>
        <source>Nicknames cannot be changed that often.</source>
        <translation>لا يمكن تغيير الأسماء المستعارة بهذه الكثرة.</translation>
    </message>
    <message>
        <source>The nickname cannot be changed while you are in this channel.</source>
        <translation>لا يمكن تغيير الاسم المستعار وأنت في هذه القناة.</translation>
    </message>
    <message>
        <source>The network does not let you change your nickname.</source>
        <translation>لا تسمح لك الشبكة بتغيير اسمك المستعار.</translation>
    </message>
    <message>
        <source>They are in the channel already.</source>
        <translation>هذا الشخص في القناة بالفعل.</translation>
    </message>
    <message>
        <source>Only operators may invite people here.</source>
        <translation>لا يدعو أحدًا هنا إلا المشغّلون.</translation>
    </message>
    <message>
        <source>Nobody can be invited to this channel.</source>
        <translation>لا يمكن دعوة أحد إلى هذه القناة.</translation>
    </message>
    <message>
        <source>The channel needs a password, and not the one given.</source>
        <translation>تتطلب القناة كلمة مرور، والمعطاة ليست صحيحة.</translation>
    </message>
    <message>
        <source>There is nobody of that name in the channel.</source>
        <translation>لا أحد بهذا الاسم في القناة.</translation>
    </message>
    <message>
        <source>The network did not understand this.</source>
        <translation>لم تفهم الشبكة هذا.</translation>
    </message>
    <message>
        <source>This network has no such thing.</source>
        <translation>ليس في هذه الشبكة شيء كهذا.</translation>
    </message>
    <message>
        <source>The channel&apos;s list of bans is full.</source>
        <translation>قائمة الحظر في القناة ممتلئة.</translation>
    </message>
    <message>
        <source>You are not allowed to do this here.</source>
        <translation>لا يُسمح لك بفعل هذا هنا.</translation>
    </message>
</context>
<context>
    <name>jackdaw::purple</name>
    <message>
        <source>The account is not connected.</source>
        <translation>الحساب غير متصل.</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>الغرفة</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>This network has no list of rooms.</source>
        <translation>لا توجد قائمة غرف في هذه الشبكة.</translation>
    </message>
    <message>
        <source>The list of rooms is being fetched already.</source>
        <translation>يجري جلب قائمة الغرف بالفعل.</translation>
    </message>
    <message>
        <source>The network has not said where its rooms are.</source>
        <translation>لم تقل الشبكة أين غرفها.</translation>
    </message>
    <message>
        <source>The message is too long for this network.</source>
        <translation>الرسالة طويلة جدًا لهذه الشبكة.</translation>
    </message>
    <message>
        <source>The network did not take the message.</source>
        <translation>لم تقبل الشبكة الرسالة.</translation>
    </message>
    <message>
        <source>There is nothing to send.</source>
        <translation>لا شيء لإرساله.</translation>
    </message>
    <message>
        <source>You are not in the room %1.</source>
        <translation>لست في الغرفة %1.</translation>
    </message>
    <message>
        <source>The plugin for the protocol “%1” is not installed.</source>
        <translation>ملحقة البروتوكول «%1» غير مثبّتة.</translation>
    </message>
    <message>
        <source>This account needs a password.</source>
        <translation>يحتاج هذا الحساب إلى كلمة مرور.</translation>
    </message>
    <message>
        <source>The user name “%1” is not complete.</source>
        <translation>اسم المستخدم «%1» غير كامل.</translation>
    </message>
    <message>
        <source>This network has no rooms.</source>
        <translation>لا غرف في هذه الشبكة.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a room.</source>
        <translation>«%1» ليس عنوان غرفة.</translation>
    </message>
    <message>
        <source>Rooms of this network have no topic.</source>
        <translation>لا مواضيع لغرف هذه الشبكة.</translation>
    </message>
    <message>
        <source>The nickname cannot be changed here.</source>
        <translation>لا يمكن تغيير اللقب هنا.</translation>
    </message>
    <message>
        <source>“%1” cannot be a nickname.</source>
        <translation>لا يصلح «%1» لقبًا.</translation>
    </message>
    <message>
        <source>This network has no invitations.</source>
        <translation>لا دعوات في هذه الشبكة.</translation>
    </message>
    <message>
        <source>The network did not answer.</source>
        <translation>لم تُجب الشبكة.</translation>
    </message>
    <message>
        <source>The network refused.</source>
        <translation>رفضت الشبكة.</translation>
    </message>
    <message>
        <source>The network ended it.</source>
        <translation>أنهت الشبكة ذلك.</translation>
    </message>
    <message>
        <source>%1 is not on the contact list.</source>
        <translation>‏%1 ليس في قائمة جهات الاتصال.</translation>
    </message>
    <message>
        <source>“%1” is not an address of this network.</source>
        <translation>«%1» ليس عنوانًا على هذه الشبكة.</translation>
    </message>
    <message>
        <source>%1 is on the contact list already.</source>
        <translation>‏%1 موجود في قائمة جهات الاتصال.</translation>
    </message>
    <message>
        <source>There is no group “%1”.</source>
        <translation>لا توجد مجموعة «%1».</translation>
    </message>
    <message>
        <source>The connection could not be started.</source>
        <translation>تعذر بدء الاتصال.</translation>
    </message>
    <message>
        <source>[This message was too large or too deeply nested and has been left out.]</source>
        <translation>[كانت هذه الرسالة كبيرة جدًا أو متداخلة أكثر مما ينبغي، فتُركت.]</translation>
    </message>
    <message>
        <source>Add %1 to my contacts, too</source>
        <translation>أضف %1 إلى جهات اتصالي أيضًا</translation>
    </message>
    <message>
        <source>%1 added you to their contacts</source>
        <translation>أضافك %1 إلى جهات اتصاله</translation>
    </message>
    <message>
        <source>The server does not answer any more.</source>
        <translation>لم يعد الخادم يستجيب.</translation>
    </message>
    <message>
        <source>It does not fit this version of libpurple.</source>
        <translation>لا يلائم هذه النسخة من libpurple.</translation>
    </message>
    <message>
        <source>It works only inside of Pidgin, whose window it needs (%1).</source>
        <translation>لا يعمل إلا داخل Pidgin الذي يحتاج إلى نافذته (%1).</translation>
    </message>
    <message>
        <source>It cannot be loaded: %1</source>
        <translation>يتعذر تحميله: %1</translation>
    </message>
    <message>
        <source>The system&apos;s message bus cannot be reached, and this network is asked for there.</source>
        <translation>يتعذر الوصول إلى ناقل رسائل النظام، وهناك يُسأل عن هذه الشبكة.</translation>
    </message>
    <message>
        <source>The host manager of this network (zhm) does not run on this computer.</source>
        <translation>مدير هذه الشبكة (zhm) لا يعمل على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Files cannot be sent there.</source>
        <translation>لا يمكن إرسال ملفات إلى هناك.</translation>
    </message>
    <message>
        <source>%1 cannot receive files at the moment.</source>
        <translation>لا يستطيع %1 استلام الملفات حاليًا.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>تتعذر قراءة الملف.</translation>
    </message>
    <message>
        <source>The file could not be sent.</source>
        <translation>تعذر إرسال الملف.</translation>
    </message>
    <message>
        <source>This file is not offered any more.</source>
        <translation>لم يعد هذا الملف معروضًا.</translation>
    </message>
    <message>
        <source>More came than was announced.</source>
        <translation>وصل أكثر مما أُعلن.</translation>
    </message>
    <message>
        <source>Add %1 to your contacts?</source>
        <translation>أتريد إضافة %1 إلى جهات اتصالك؟</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>This is not offered any more.</source>
        <translation>لم يعد هذا متاحًا.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>الملف الشخصي</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>انضمام</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>دعوة</translation>
    </message>
    <message>
        <source>This network has no command /%1.</source>
        <translation>ليس لهذه الشبكة أمر ‎/%1.</translation>
    </message>
    <message>
        <source>The command /%1 was not written as it must be.</source>
        <translation>لم يُكتب الأمر ‎/%1 كما يجب.</translation>
    </message>
    <message>
        <source>The command /%1 does not work in this kind of conversation.</source>
        <translation>لا يعمل الأمر ‎/%1 في هذا النوع من المحادثات.</translation>
    </message>
    <message>
        <source>The command /%1 failed.</source>
        <translation>فشل الأمر ‎/%1.</translation>
    </message>
    <message>
        <source>The server ended the connection while it waited for your answer.</source>
        <translation>أنهى الخادم الاتصال وهو ينتظر ردك.</translation>
    </message>
    <message>
        <source>The server did not make the account.</source>
        <translation>لم يُنشئ الخادم الحساب.</translation>
    </message>
    <message>
        <source>The server did not make the account: %1</source>
        <translation>لم يُنشئ الخادم الحساب: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nobody has a name beside their address on this network.</source>
        <translation>لا أحد في هذه الشبكة له اسم غير عنوانه.</translation>
    </message>
    <message>
        <source>This network does not know that mood.</source>
        <translation>لا تعرف هذه الشبكة ذلك المزاج.</translation>
    </message>
    <message>
        <source>This server passes no moods on.</source>
        <translation>لا ينقل هذا الخادم الأمزجة.</translation>
    </message>
    <message>
        <source>This network has no way to ask for attention.</source>
        <translation>ليس في هذه الشبكة سبيل لطلب الانتباه.</translation>
    </message>
    <message>
        <source>%1 is away, or their program does not take it at the moment.</source>
        <translation>‏%1 غائب، أو لا يقبل برنامجه ذلك الآن.</translation>
    </message>
    <message>
        <source>This network does not let you change the password from here.</source>
        <translation>لا تتيح هذه الشبكة تغيير كلمة المرور من هنا.</translation>
    </message>
    <message>
        <source>Nobody has a picture on this network.</source>
        <translation>لا أحد له صورة في هذه الشبكة.</translation>
    </message>
    <message>
        <source>The picture could not be read.</source>
        <translation>تعذّرت قراءة الصورة.</translation>
    </message>
    <message>
        <source>This choice is not known here.</source>
        <translation>هذا الخيار غير معروف هنا.</translation>
    </message>
    <message>
        <source>This network tells nothing about people.</source>
        <translation>لا تخبر هذه الشبكة بشيء عن الأشخاص.</translation>
    </message>
    <message>
        <source>Too many profiles have been asked for at once.</source>
        <translation>طُلب عدد كبير جدًا من الملفات الشخصية دفعة واحدة.</translation>
    </message>
    <message>
        <source>You are not in this room.</source>
        <translation>لست في هذه الغرفة.</translation>
    </message>
    <message>
        <source>The plugin for this network is switched off. Switch it on in the list of plugins.</source>
        <translation>إضافة هذه الشبكة مطفأة. شغّلها في قائمة الإضافات.</translation>
    </message>
    <message>
        <source>There is nobody of that name in the room.</source>
        <translation>لا أحد بهذا الاسم في الغرفة.</translation>
    </message>
    <message>
        <source>This cannot be done on this network.</source>
        <translation>لا يمكن فعل هذا على هذه الشبكة.</translation>
    </message>
    <message>
        <source>Rooms of this network have no settings.</source>
        <translation>ليس لغرف هذه الشبكة إعدادات.</translation>
    </message>
    <message>
        <source>The network did not give the settings.</source>
        <translation>لم تُعطِ الشبكة الإعدادات.</translation>
    </message>
    <message>
        <source>Accounts of this network are not made from here.</source>
        <translation>لا تُنشأ حسابات هذه الشبكة من هنا.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>It ended before all of it was here.</source>
        <translation>انتهى قبل أن يصل كله.</translation>
    </message>
    <message>
        <source>This server makes accounts on a page of its own, and not from here.</source>
        <translation>ينشئ هذا الخادم الحسابات في صفحة خاصة به لا من هنا.</translation>
    </message>
    <message>
        <source>The other side took nothing more for two minutes.</source>
        <translation>لم يأخذ الطرف الآخر شيئًا طوال دقيقتين.</translation>
    </message>
    <message>
        <source>The other side sent nothing more for two minutes.</source>
        <translation>لم يرسل الطرف الآخر شيئًا طوال دقيقتين.</translation>
    </message>
    <message>
        <source>Accounts of this network are not removed from here.</source>
        <translation>حسابات هذه الشبكة لا تُحذف من هنا.</translation>
    </message>
    <message>
        <source>The server has been asked already.</source>
        <translation>سُئل الخادم من قبل.</translation>
    </message>
    <message>
        <source>The server has refused it. Connect anew to ask again.</source>
        <translation>رفض الخادم ذلك. اتصل من جديد لتسأل مرة أخرى.</translation>
    </message>
    <message>
        <source>The server did not remove the account.</source>
        <translation>لم يحذف الخادم الحساب.</translation>
    </message>
    <message>
        <source>The server did not remove the account: %1</source>
        <translation>لم يحذف الخادم الحساب: %1</translation>
    </message>
    <message>
        <source>This is too long for this network.</source>
        <translation>هذا أطول مما تقبله هذه الشبكة.</translation>
    </message>
    <message>
        <source>What answers there is no server of this network.</source>
        <translation>ما يستجيب هناك ليس خادمًا لهذه الشبكة.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>الخادم لا يستجيب.</translation>
    </message>
</context>
<context>
    <name>jackdaw::purple::Requests</name>
    <message>
        <source>Choose a folder</source>
        <translation>اختيار مجلد</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Screens cannot be shared, so this was declined.</source>
        <translation>لا يمكن مشاركة الشاشات، فرُفض هذا.</translation>
    </message>
    <message>
        <source>The picture is at %1</source>
        <translation>الصورة في %1</translation>
    </message>
</context>
<context>
    <name>jackdaw::talk</name>
    <message>
        <source>There is no computer called %1.</source>
        <translation>لا يوجد حاسوب باسم %1.</translation>
    </message>
    <message>
        <source>This computer has no free port to be answered at.</source>
        <translation>لا منفذ شاغرًا في هذا الحاسوب لتلقي الرد.</translation>
    </message>
    <message>
        <source>%1 did not answer.</source>
        <translation>لم يرد %1.</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>%1 is not logged in.</source>
        <translation>%1 لم يسجل الدخول.</translation>
    </message>
    <message>
        <source>%1 refuses messages.</source>
        <translation>%1 يرفض الرسائل.</translation>
    </message>
    <message>
        <source>The talk daemon at %1 does not know this computer, so it does not ring.</source>
        <translation>عفريت talk على %1 لا يعرف هذا الحاسوب، ولذلك لا يرن.</translation>
    </message>
    <message>
        <source>The talk daemon at %1 refused the call.</source>
        <translation>رفض عفريت talk على %1 المكالمة.</translation>
    </message>
    <message>
        <source>No talk daemon answers at %1.</source>
        <translation>لا يرد أي عفريت talk على %1.</translation>
    </message>
    <message>
        <source>%1 wants to talk</source>
        <translation>يريد %1 التحدث</translation>
    </message>
    <message>
        <source>Everyone on the way can read what is said, and nobody proves who they are.</source>
        <translation>يستطيع كل من على الطريق قراءة ما يقال، ولا أحد يثبت هويته.</translation>
    </message>
    <message>
        <source>There is nothing in it that could be typed.</source>
        <translation>ليس فيه ما يمكن كتابته.</translation>
    </message>
    <message>
        <source>Too many conversations stand already.</source>
        <translation>توجد محادثات قائمة كثيرة بالفعل.</translation>
    </message>
    <message>
        <source>%1 does not read what was sent.</source>
        <translation>%1 لا يقرأ ما أُرسل.</translation>
    </message>
    <message>
        <source>Too many messages wait already.</source>
        <translation>تنتظر رسائل كثيرة بالفعل.</translation>
    </message>
    <message>
        <source>You hung up before it was sent.</source>
        <translation>أنهيت المكالمة قبل إرساله.</translation>
    </message>
    <message>
        <source>You signed off before it was sent.</source>
        <translation>سجلت الخروج قبل إرساله.</translation>
    </message>
    <message>
        <source>Ringing…</source>
        <translation>جارٍ الرنين…</translation>
    </message>
    <message>
        <source>%1 has stopped calling.</source>
        <translation>توقف %1 عن الاتصال.</translation>
    </message>
    <message>
        <source>%1 hung up before it was sent.</source>
        <translation>أنهى %1 المكالمة قبل إرساله.</translation>
    </message>
    <message>
        <source>“%1” is not an address of this network.</source>
        <translation>«%1» ليس عنوانًا في هذه الشبكة.</translation>
    </message>
    <message>
        <source>“%1” is not a login name that talk can carry.</source>
        <translation>«%1» ليس اسم دخول يستطيع talk حمله.</translation>
    </message>
    <message>
        <source>No talk daemon answers at %1. inetutils-talkd and talkd are two.</source>
        <translation>لا يرد أي عفريت talk على %1. ومنها inetutils-talkd وtalkd.</translation>
    </message>
</context>
<context>
    <name>jackdaw::xmpp</name>
    <message>
        <source>You are not allowed to write there.</source>
        <translation>لا يُسمح لك بالكتابة هناك.</translation>
    </message>
    <message>
        <source>This address no longer exists.</source>
        <translation>لم يعد هذا العنوان موجودًا.</translation>
    </message>
    <message>
        <source>This address does not exist.</source>
        <translation>هذا العنوان غير موجود.</translation>
    </message>
    <message>
        <source>This is no valid address.</source>
        <translation>هذا العنوان غير صالح.</translation>
    </message>
    <message>
        <source>You are not in this room, or it does not take the message.</source>
        <translation>لست في هذه الغرفة، أو أنها لا تقبل الرسالة.</translation>
    </message>
    <message>
        <source>The server does not allow this message.</source>
        <translation>لا يسمح الخادم بهذه الرسالة.</translation>
    </message>
    <message>
        <source>The recipient cannot be reached now.</source>
        <translation>لا يمكن الوصول إلى المستلم الآن.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server was not found.</source>
        <translation>لم يُعثر على خادم المستلم.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server does not answer.</source>
        <translation>لا يستجيب خادم المستلم.</translation>
    </message>
    <message>
        <source>The server is too busy, or the message too long.</source>
        <translation>الخادم مشغول جدًا، أو الرسالة طويلة جدًا.</translation>
    </message>
    <message>
        <source>There is nobody at this address.</source>
        <translation>لا أحد على هذا العنوان.</translation>
    </message>
    <message>
        <source>The message was returned.</source>
        <translation>أُعيدت الرسالة.</translation>
    </message>
    <message>
        <source>The room was closed for good.</source>
        <translation>أُغلقت الغرفة نهائيًا.</translation>
    </message>
    <message>
        <source>You were banned from the room.</source>
        <translation>حُظرت من الغرفة.</translation>
    </message>
    <message>
        <source>You were removed from the room.</source>
        <translation>أُخرجت من الغرفة.</translation>
    </message>
    <message>
        <source>The room is for its members only.</source>
        <translation>الغرفة لأعضائها فقط.</translation>
    </message>
    <message>
        <source>The room&apos;s server is going down.</source>
        <translation>خادم الغرفة يتوقف عن العمل.</translation>
    </message>
    <message>
        <source>You are not allowed to change the topic here.</source>
        <translation>لا يُسمح لك بتغيير الموضوع هنا.</translation>
    </message>
    <message>
        <source>The room does not take this topic.</source>
        <translation>لا تقبل الغرفة هذا الموضوع.</translation>
    </message>
    <message>
        <source>Somebody in the room has this nickname already.</source>
        <translation>في الغرفة من يحمل هذا الاسم المستعار.</translation>
    </message>
    <message>
        <source>You are not allowed to change your nickname here.</source>
        <translation>لا يُسمح لك بتغيير اسمك المستعار هنا.</translation>
    </message>
    <message>
        <source>This cannot be a nickname.</source>
        <translation>لا يصلح هذا اسمًا مستعارًا.</translation>
    </message>
    <message>
        <source>The room does not let nicknames be changed.</source>
        <translation>لا تسمح الغرفة بتغيير الأسماء المستعارة.</translation>
    </message>
    <message>
        <source>You are not allowed to invite people to this room.</source>
        <translation>لا يُسمح لك بدعوة أحد إلى هذه الغرفة.</translation>
    </message>
    <message>
        <source>The address of the one invited does not exist.</source>
        <translation>عنوان الشخص المدعو غير موجود.</translation>
    </message>
    <message>
        <source>You are banned from this room.</source>
        <translation>أنت محظور من هذه الغرفة.</translation>
    </message>
    <message>
        <source>This room no longer exists.</source>
        <translation>لم تعد هذه الغرفة موجودة.</translation>
    </message>
    <message>
        <source>This room does not exist, or is not open yet.</source>
        <translation>هذه الغرفة غير موجودة أو لم تُفتح بعد.</translation>
    </message>
    <message>
        <source>The room asks for another nickname.</source>
        <translation>تطلب الغرفة اسمًا مستعارًا آخر.</translation>
    </message>
    <message>
        <source>The room asks for the nickname you are registered with.</source>
        <translation>تطلب الغرفة الاسم المستعار المسجّل لك.</translation>
    </message>
    <message>
        <source>Rooms cannot be made there.</source>
        <translation>لا يمكن إنشاء غرف هناك.</translation>
    </message>
    <message>
        <source>The room needs a password, and not the one given.</source>
        <translation>تتطلب الغرفة كلمة مرور، والمعطاة ليست صحيحة.</translation>
    </message>
    <message>
        <source>The room&apos;s server was not found.</source>
        <translation>لم يُعثر على خادم الغرفة.</translation>
    </message>
    <message>
        <source>The room&apos;s server does not answer.</source>
        <translation>خادم الغرفة لا يستجيب.</translation>
    </message>
    <message>
        <source>The room is full.</source>
        <translation>الغرفة ممتلئة.</translation>
    </message>
    <message>
        <source>The room is full, or not there.</source>
        <translation>الغرفة ممتلئة أو غير موجودة.</translation>
    </message>
    <message>
        <source>The room refused.</source>
        <translation>رفضت الغرفة.</translation>
    </message>
    <message>
        <source>The server did not do it.</source>
        <translation>لم يفعل الخادم ذلك.</translation>
    </message>
    <message>
        <source>The server does not allow it.</source>
        <translation>لا يسمح الخادم بذلك.</translation>
    </message>
    <message>
        <source>The server cannot do it.</source>
        <translation>لا يستطيع الخادم ذلك.</translation>
    </message>
    <message>
        <source>The server does not take it.</source>
        <translation>لا يقبل الخادم ذلك.</translation>
    </message>
    <message>
        <source>The room must keep an owner.</source>
        <translation>يجب أن يبقى للغرفة مالك.</translation>
    </message>
    <message>
        <source>You are not allowed to do this here.</source>
        <translation>لا يُسمح لك بفعل هذا هنا.</translation>
    </message>
    <message>
        <source>There is nobody of that name in the room.</source>
        <translation>لا أحد بهذا الاسم في الغرفة.</translation>
    </message>
    <message>
        <source>Only owners may change the settings of this room.</source>
        <translation>لا يغيّر إعدادات هذه الغرفة إلا المالكون.</translation>
    </message>
    <message>
        <source>The room no longer knows you.</source>
        <translation>لم تعد الغرفة تعرفك.</translation>
    </message>
</context>
</TS>
