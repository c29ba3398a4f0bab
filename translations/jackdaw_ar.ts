<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>ConnectionError</name>
    <message>
        <source>The connection ended.</source>
        <translation>انتهى الاتصال.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>لا يمكن الوصول إلى الخادم.</translation>
    </message>
    <message>
        <source>The server cannot serve you at the moment.</source>
        <translation>لا يستطيع الخادم خدمتك في الوقت الحالي.</translation>
    </message>
    <message>
        <source>The user name or the password is wrong.</source>
        <translation>اسم المستخدم أو كلمة المرور غير صحيحة.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was not accepted.</source>
        <translation>لم تُقبل شهادة الخادم.</translation>
    </message>
    <message>
        <source>The server offers no encryption that this account asks for.</source>
        <translation>لا يوفر الخادم التشفير الذي يطلبه هذا الحساب.</translation>
    </message>
    <message>
        <source>A setting of this account is wrong or missing.</source>
        <translation>أحد إعدادات هذا الحساب خاطئ أو مفقود.</translation>
    </message>
    <message>
        <source>Somebody else uses this name. Choose another one.</source>
        <translation>شخص آخر يستخدم هذا الاسم. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>The server does not let you in.</source>
        <translation>لا يسمح لك الخادم بالدخول.</translation>
    </message>
    <message>
        <source>This account was signed on somewhere else.</source>
        <translation>سُجّل دخول هذا الحساب من مكان آخر.</translation>
    </message>
    <message>
        <source>The part of Jackdaw that speaks to this network crashed.</source>
        <translation>انهار جزء جاكدو المسؤول عن هذه الشبكة.</translation>
    </message>
    <message>
        <source>The part of Jackdaw that speaks to this network stopped answering.</source>
        <translation>توقف جزء جاكدو المسؤول عن هذه الشبكة عن الاستجابة.</translation>
    </message>
    <message>
        <source>The part of Jackdaw that speaks to this network does not fit this version of Jackdaw.</source>
        <translation>جزء جاكدو المسؤول عن هذه الشبكة لا يوافق هذا الإصدار من جاكدو.</translation>
    </message>
    <message>
        <source>The part of Jackdaw that speaks to this network is not installed.</source>
        <translation>جزء جاكدو المسؤول عن هذه الشبكة غير مثبت.</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
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
        <translation>لا توجد رسالة كهذه.</translation>
    </message>
    <message>
        <source>The message is empty.</source>
        <translation>الرسالة فارغة.</translation>
    </message>
    <message>
        <source>The message is too long for this network.</source>
        <translation>الرسالة طويلة جدًا لهذه الشبكة.</translation>
    </message>
    <message>
        <source>Only a message that failed or was not confirmed can be sent again.</source>
        <translation>لا يمكن إعادة إرسال إلا رسالة فشلت أو لم تُؤكَّد.</translation>
    </message>
    <message>
        <source>There is no such conversation.</source>
        <translation>لا توجد محادثة كهذه.</translation>
    </message>
    <message>
        <source>This message has been sent and cannot be taken back.</source>
        <translation>أُرسلت هذه الرسالة ولا يمكن سحبها.</translation>
    </message>
    <message>
        <source>The network did not take the message.</source>
        <translation>لم تقبل الشبكة الرسالة.</translation>
    </message>
    <message>
        <source>The account is offline.</source>
        <translation>الحساب غير متصل.</translation>
    </message>
    <message>
        <source>This network has no list of rooms.</source>
        <translation>لا توجد قائمة غرف في هذه الشبكة.</translation>
    </message>
    <message>
        <source>The network did not give its list of rooms.</source>
        <translation>لم تقدّم الشبكة قائمة غرفها.</translation>
    </message>
    <message>
        <source>There is no such room.</source>
        <translation>لا توجد غرفة كهذه.</translation>
    </message>
    <message>
        <source>The room wants a password.</source>
        <translation>تتطلب الغرفة كلمة مرور.</translation>
    </message>
    <message>
        <source>Somebody in the room has this nickname already.</source>
        <translation>يستخدم شخص في الغرفة هذا اللقب بالفعل.</translation>
    </message>
    <message>
        <source>You are banned from this room.</source>
        <translation>أنت محظور من هذه الغرفة.</translation>
    </message>
    <message>
        <source>The room could not be joined.</source>
        <translation>تعذر الانضمام إلى الغرفة.</translation>
    </message>
    <message>
        <source>Enter the address of a room.</source>
        <translation>أدخل عنوان غرفة.</translation>
    </message>
    <message>
        <source>This is the address of a person.</source>
        <translation>هذا عنوان شخص.</translation>
    </message>
    <message>
        <source>You are not in this room now.</source>
        <translation>لست في هذه الغرفة الآن.</translation>
    </message>
    <message>
        <source>Rooms of this network have no topic.</source>
        <translation>لا مواضيع لغرف هذه الشبكة.</translation>
    </message>
    <message>
        <source>The nickname is empty.</source>
        <translation>اللقب فارغ.</translation>
    </message>
    <message>
        <source>Nicknames cannot be changed on this network.</source>
        <translation>لا يمكن تغيير الألقاب على هذه الشبكة.</translation>
    </message>
    <message>
        <source>Enter the address of a person.</source>
        <translation>أدخل عنوان شخص.</translation>
    </message>
    <message>
        <source>Nobody can be invited on this network.</source>
        <translation>لا يمكن دعوة أحد على هذه الشبكة.</translation>
    </message>
    <message>
        <source>You are no longer in the room: %1</source>
        <translation>لم تعد في الغرفة: %1</translation>
    </message>
    <message>
        <source>%1 removed the topic.</source>
        <translation>أزال %1 الموضوع.</translation>
    </message>
    <message>
        <source>%1 changed the topic to: %2</source>
        <translation>غيّر %1 الموضوع إلى: %2</translation>
    </message>
    <message>
        <source>The network refused.</source>
        <translation>رفضت الشبكة.</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Jackdaw may not write to its folder %1.</source>
        <translation>لا يُسمح لجاكدو بالكتابة في مجلده %1.</translation>
    </message>
    <message>
        <source>Jackdaw cannot make its folder %1.</source>
        <translation>لا يستطيع جاكدو إنشاء مجلده %1.</translation>
    </message>
    <message>
        <source>%1 is not a folder of yours, so Jackdaw does not use it.</source>
        <translation>‏%1 ليس مجلدًا لك، لذلك لا يستخدمه جاكدو.</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The profile&apos;s file is damaged and cannot be set aside.</source>
        <translation>ملف الحساب الشخصي تالف ولا يمكن تنحيته.</translation>
    </message>
    <message>
        <source>The disk is full. Messages are kept in memory until there is space again.</source>
        <translation>القرص ممتلئ. تُحفظ الرسائل في الذاكرة حتى تتوفر مساحة.</translation>
    </message>
    <message>
        <source>The profile cannot be written: its file or folder is read-only.</source>
        <translation>لا يمكن الكتابة في الملف الشخصي: ملفه أو مجلده للقراءة فقط.</translation>
    </message>
    <message>
        <source>The profile is in use by another program.</source>
        <translation>الملف الشخصي قيد الاستخدام من برنامج آخر.</translation>
    </message>
    <message>
        <source>The profile&apos;s file cannot be opened.</source>
        <translation>لا يمكن فتح الملف الشخصي.</translation>
    </message>
    <message>
        <source>The disk cannot be read or written.</source>
        <translation>لا يمكن القراءة من القرص أو الكتابة عليه.</translation>
    </message>
    <message>
        <source>There is not enough memory to use the profile.</source>
        <translation>لا توجد ذاكرة كافية لاستخدام الملف الشخصي.</translation>
    </message>
    <message>
        <source>The profile&apos;s file is damaged.</source>
        <translation>الملف الشخصي تالف.</translation>
    </message>
    <message>
        <source>The change could not be stored.</source>
        <translation>تعذر حفظ التغيير.</translation>
    </message>
    <message>
        <source>This profile was made by a newer Jackdaw. Please update Jackdaw to open it.</source>
        <translation>أُنشئ هذا الملف الشخصي بإصدار أحدث من جاكدو. حدّث جاكدو لفتحه.</translation>
    </message>
    <message>
        <source>The profile is not open.</source>
        <translation>الملف الشخصي غير مفتوح.</translation>
    </message>
    <message>
        <source>The profile&apos;s file was damaged. It has been set aside as %1, and Jackdaw has started with a new one.</source>
        <translation>كان الملف الشخصي تالفًا، فنُحّي باسم %1 وبدأ جاكدو بملف جديد.</translation>
    </message>
</context>
<context>
    <name>jackdaw</name>
    <message>
        <source>“%1” is yes or no (true or false).</source>
        <translation>«%1» نعم أو لا (true أو false).</translation>
    </message>
    <message>
        <source>“%1” is not a choice of “%2”; it has %3.</source>
        <translation>«%1» ليس من خيارات «%2»؛ خياراته %3.</translation>
    </message>
    <message>
        <source>“%1” is too long.</source>
        <translation>«%1» طويل جدًا.</translation>
    </message>
    <message>
        <source>“%1” is one line.</source>
        <translation>«%1» سطر واحد.</translation>
    </message>
    <message>
        <source>“%1” is a whole number.</source>
        <translation>«%1» عدد صحيح.</translation>
    </message>
    <message>
        <source>“%1” is not a question.</source>
        <translation>«%1» ليس سؤالًا.</translation>
    </message>
    <message>
        <source>There is no “%1” here; nothing is asked for.</source>
        <translation>لا يوجد «%1» هنا؛ لا شيء مطلوب.</translation>
    </message>
    <message>
        <source>There is no “%1” here; there is %2.</source>
        <translation>لا يوجد «%1» هنا؛ يوجد %2.</translation>
    </message>
    <message>
        <source>“%1” is needed.</source>
        <translation>«%1» مطلوب.</translation>
    </message>
</context>
<context>
    <name>jackdaw::AccountService</name>
    <message>
        <source>There is no such account.</source>
        <translation>لا يوجد حساب كهذا.</translation>
    </message>
    <message>
        <source>A user name is needed.</source>
        <translation>اسم المستخدم مطلوب.</translation>
    </message>
    <message>
        <source>This user name is too long or holds characters that no name has.</source>
        <translation>اسم المستخدم طويل جدًا أو يحتوي على رموز لا تُستخدم في الأسماء.</translation>
    </message>
    <message>
        <source>This label is too long or holds characters that no label has.</source>
        <translation>التسمية طويلة جدًا أو تحتوي على رموز لا تُستخدم في التسميات.</translation>
    </message>
    <message>
        <source>There is an account %1 already.</source>
        <translation>يوجد حساب %1 بالفعل.</translation>
    </message>
    <message>
        <source>The password is empty.</source>
        <translation>كلمة المرور فارغة.</translation>
    </message>
    <message>
        <source>The password is too long.</source>
        <translation>كلمة المرور طويلة جدًا.</translation>
    </message>
    <message>
        <source>This account is switched off. Enable it first.</source>
        <translation>هذا الحساب معطّل. فعّله أولًا.</translation>
    </message>
    <message>
        <source>Your status is offline. Choose another one to connect.</source>
        <translation>حالتك «غير متصل». اختر حالة أخرى للاتصال.</translation>
    </message>
</context>
<context>
    <name>jackdaw::AccountSession</name>
    <message>
        <source>A password is needed to sign on.</source>
        <translation>كلمة المرور مطلوبة لتسجيل الدخول.</translation>
    </message>
</context>
<context>
    <name>jackdaw::ContactService</name>
    <message>
        <source>There is no such contact.</source>
        <translation>لا توجد جهة اتصال كهذه.</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>الاسم فارغ.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>الاسم طويل جدًا.</translation>
    </message>
    <message>
        <source>Enter the address of the person to add.</source>
        <translation>أدخل عنوان الشخص الذي تريد إضافته.</translation>
    </message>
    <message>
        <source>%1 is in the list already.</source>
        <translation>%1 موجود في القائمة بالفعل.</translation>
    </message>
    <message>
        <source>The account is offline. Sign on to add people.</source>
        <translation>الحساب غير متصل. سجّل الدخول لإضافة أشخاص.</translation>
    </message>
    <message>
        <source>Choose two or more contacts to merge.</source>
        <translation>اختر جهتي اتصال أو أكثر لدمجها.</translation>
    </message>
    <message>
        <source>There is no such address in the list.</source>
        <translation>لا يوجد عنوان كهذا في القائمة.</translation>
    </message>
    <message>
        <source>This contact has only one address.</source>
        <translation>لجهة الاتصال هذه عنوان واحد فقط.</translation>
    </message>
    <message>
        <source>%1 is kept by a network that is offline. Sign on to remove the contact.</source>
        <translation>%1 محفوظ على شبكة غير متصلة. سجّل الدخول لحذف جهة الاتصال.</translation>
    </message>
    <message>
        <source>The account is offline.</source>
        <translation>الحساب غير متصل.</translation>
    </message>
    <message>
        <source>There is no such group.</source>
        <translation>لا توجد مجموعة كهذه.</translation>
    </message>
    <message>
        <source>There is a group of that name already.</source>
        <translation>توجد مجموعة بهذا الاسم بالفعل.</translation>
    </message>
    <message>
        <source>The network refused the change to the contact list.</source>
        <translation>رفضت الشبكة التغيير في قائمة جهات الاتصال.</translation>
    </message>
</context>
<context>
    <name>jackdaw::ConversationService</name>
    <message>
        <source>There is no such conversation.</source>
        <translation>لا توجد محادثة كهذه.</translation>
    </message>
    <message>
        <source>Enter the address of a person.</source>
        <translation>أدخل عنوان شخص.</translation>
    </message>
    <message>
        <source>This is the address of a room.</source>
        <translation>هذا عنوان غرفة.</translation>
    </message>
</context>
<context>
    <name>jackdaw::KeychainSecretStore</name>
    <message>
        <source>The keyring is locked, so passwords are asked for and kept until you quit.</source>
        <translation>حلقة المفاتيح مقفلة، لذلك تُطلب كلمات المرور وتُحفظ حتى الخروج.</translation>
    </message>
    <message>
        <source>There is no keyring, so passwords are asked for and kept until you quit.</source>
        <translation>لا توجد حلقة مفاتيح، لذلك تُطلب كلمات المرور وتُحفظ حتى الخروج.</translation>
    </message>
</context>
<context>
    <name>jackdaw::PromptService</name>
    <message>
        <source>Password for %1</source>
        <translation>كلمة مرور %1</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Remember it in the keyring</source>
        <translation>تذكُّرها في حلقة المفاتيح</translation>
    </message>
    <message>
        <source>This question is not open any more.</source>
        <translation>لم يعد هذا السؤال مفتوحًا.</translation>
    </message>
</context>
<context>
    <name>jackdaw::StatusService</name>
    <message>
        <source>A status is available, away, busy, invisible or offline.</source>
        <translation>الحالة هي available أو away أو busy أو invisible أو offline.</translation>
    </message>
    <message numerus="yes">
        <source>A status message can have at most %n character(s).</source>
        <translation>
            <numerusform>لا تتسع رسالة الحالة لأي محرف (%n).</numerusform>
            <numerusform>تتسع رسالة الحالة لمحرف واحد.</numerusform>
            <numerusform>تتسع رسالة الحالة لمحرفين.</numerusform>
            <numerusform>تتسع رسالة الحالة لما لا يزيد على %n محارف.</numerusform>
            <numerusform>تتسع رسالة الحالة لما لا يزيد على %n محرفًا.</numerusform>
            <numerusform>تتسع رسالة الحالة لما لا يزيد على %n محرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>A status lasts from one minute to a year.</source>
        <translation>تدوم الحالة من دقيقة إلى سنة.</translation>
    </message>
    <message>
        <source>There is no such account.</source>
        <translation>لا يوجد حساب كهذا.</translation>
    </message>
</context>
</TS>
