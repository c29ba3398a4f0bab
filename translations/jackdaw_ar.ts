<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>CommandLine</name>
    <message>
        <source>--profile needs a folder.</source>
        <translation>يحتاج ‎--profile إلى مجلد.</translation>
    </message>
    <message>
        <source>Jackdaw does not know &quot;%1&quot;.</source>
        <translation>لا يعرف جاكدو «%1».</translation>
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
    يبدأ جاكدو أو يُظهر العامل منه.
    --profile DIR  يحفظ كل ما يخص هذا الملف الشخصي في DIR
    --hidden       يبدأ دون إظهار النافذة
    --offline      يبدأ دون اتصال
jackdaw [--profile DIR] ctl [--json] COMMAND …
    يأمر جاكدو العامل؛ ‏&quot;jackdaw ctl help&quot; يعرض الأوامر.</translation>
    </message>
</context>
<context>
    <name>ConnectionError</name>
    <message>
        <source>The connection ended.</source>
        <translation>انتهى الاتصال.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>تعذر الوصول إلى الخادم.</translation>
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
        <translation>لا يقدّم الخادم التعمية التي يطلبها هذا الحساب.</translation>
    </message>
    <message>
        <source>A setting of this account is wrong or missing.</source>
        <translation>أحد إعدادات هذا الحساب خاطئ أو ناقص.</translation>
    </message>
    <message>
        <source>Somebody else uses this name. Choose another one.</source>
        <translation>يستخدم شخص آخر هذا الاسم. اختر اسمًا غيره.</translation>
    </message>
    <message>
        <source>The server does not let you in.</source>
        <translation>لا يسمح لك الخادم بالدخول.</translation>
    </message>
    <message>
        <source>This account was signed on somewhere else.</source>
        <translation>سُجّل الدخول إلى هذا الحساب من مكان آخر.</translation>
    </message>
    <message>
        <source>The part of Jackdaw that speaks to this network crashed.</source>
        <translation>تعطّل الجزء الذي يخاطب هذه الشبكة من جاكدو.</translation>
    </message>
    <message>
        <source>The part of Jackdaw that speaks to this network stopped answering.</source>
        <translation>توقّف عن الاستجابة الجزء الذي يخاطب هذه الشبكة من جاكدو.</translation>
    </message>
    <message>
        <source>The part of Jackdaw that speaks to this network does not fit this version of Jackdaw.</source>
        <translation>الجزء الذي يخاطب هذه الشبكة لا يوافق هذا الإصدار من جاكدو.</translation>
    </message>
    <message>
        <source>The part of Jackdaw that speaks to this network is not installed.</source>
        <translation>الجزء الذي يخاطب هذه الشبكة من جاكدو غير مثبّت.</translation>
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
        <translation>ليس في %1 الخيار «%2». خياراته: %3.</translation>
    </message>
    <message>
        <source>There is no protocol &quot;%1&quot;. &quot;jackdaw ctl protocols&quot; lists them.</source>
        <translation>لا يوجد بروتوكول «%1». يعرضها ‎&quot;jackdaw ctl protocols&quot;.</translation>
    </message>
    <message>
        <source>Give the password on standard input, with --password-stdin.</source>
        <translation>أدخل كلمة المرور من الدخل القياسي باستخدام ‎--password-stdin.</translation>
    </message>
    <message>
        <source>Option --%1 needs a value.</source>
        <translation>يحتاج الخيار ‎--%1 إلى قيمة.</translation>
    </message>
    <message>
        <source>There is no option %1 here.</source>
        <translation>لا يوجد خيار %1 هنا.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be KEY=VALUE.</source>
        <translation>ينبغي أن يكون «%1» بالشكل KEY=VALUE.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. &quot;jackdaw ctl help&quot; lists them.</source>
        <translation>لا يوجد أمر «%1». يعرضها ‎&quot;jackdaw ctl help&quot;.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>الاستخدام: %1</translation>
    </message>
    <message>
        <source>No Jackdaw runs on this profile. Start it with &quot;jackdaw&quot;.</source>
        <translation>لا يعمل جاكدو على هذا الملف الشخصي. ابدأه بالأمر ‎&quot;jackdaw&quot;.</translation>
    </message>
    <message>
        <source>Jackdaw ended before it answered.</source>
        <translation>انتهى جاكدو قبل أن يجيب.</translation>
    </message>
    <message>
        <source>&quot;jackdaw ctl&quot; will not work: its socket could not be made.</source>
        <translation>لن يعمل ‎&quot;jackdaw ctl&quot;: تعذر إنشاء مقبسه.</translation>
    </message>
    <message>
        <source>There is no buddy &quot;%1&quot;. A buddy is an id of &quot;jackdaw ctl contacts&quot;, or ACCOUNT/ADDRESS.</source>
        <translation>لا يوجد عنوان «%1». العنوان معرّف من ‎&quot;jackdaw ctl contacts&quot; أو ACCOUNT/ADDRESS.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a message id; &quot;jackdaw ctl messages&quot; prints them.</source>
        <translation>«%1» ليس معرّف رسالة؛ يعرضها ‎&quot;jackdaw ctl messages&quot;.</translation>
    </message>
    <message>
        <source>There is no question &quot;%1&quot;. &quot;jackdaw ctl prompts&quot; lists them.</source>
        <translation>لا يوجد سؤال «%1». يعرضها ‎&quot;jackdaw ctl prompts&quot;.</translation>
    </message>
    <message>
        <source>There is no conversation with &quot;%1&quot; yet.</source>
        <translation>لا توجد محادثة مع «%1» بعد.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no conversation, contact or ACCOUNT/ADDRESS; a name that several share needs its id.</source>
        <translation>«%1» ليس محادثة ولا جهة اتصال ولا ACCOUNT/ADDRESS؛ والاسم المشترك يحتاج إلى معرّفه.</translation>
    </message>
    <message>
        <source>The message was not %1 in time; it stays in the outbox.</source>
        <translation>لم تبلغ الرسالة الحالة %1 في الوقت المحدد؛ وتبقى في صندوق الصادر.</translation>
    </message>
    <message>
        <source>It is not known whether the message arrived.</source>
        <translation>لا يُعرف إن كانت الرسالة قد وصلت.</translation>
    </message>
    <message>
        <source>--wait takes queued, sent, delivered or read.</source>
        <translation>يقبل ‎--wait القيم queued أو sent أو delivered أو read.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a person, not a room.</source>
        <translation>«%1» شخص وليس غرفة.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a status: available, away, busy, invisible or offline.</source>
        <translation>«%1» ليس حالة: available أو away أو busy أو invisible أو offline.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be watched: %2.</source>
        <translation>لا يمكن متابعة «%1»: %2.</translation>
    </message>
    <message>
        <source>The running Jackdaw does not answer.</source>
        <translation>جاكدو العامل لا يستجيب.</translation>
    </message>
    <message>
        <source>A request is one JSON object on a line, such as %1.</source>
        <translation>الطلب كائن JSON واحد في سطر، مثل %1.</translation>
    </message>
    <message>
        <source>There is no password on standard input.</source>
        <translation>لا توجد كلمة مرور في الدخل القياسي.</translation>
    </message>
    <message>
        <source>The account is gone.</source>
        <translation>لم يعد الحساب موجودًا.</translation>
    </message>
    <message>
        <source>The network did not give its list of rooms in time.</source>
        <translation>لم تقدّم الشبكة قائمة غرفها في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The network did not let you into the room in time.</source>
        <translation>لم تُدخلك الشبكة إلى الغرفة في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The network did not change the topic in time.</source>
        <translation>لم تغيّر الشبكة الموضوع في الوقت المحدد.</translation>
    </message>
    <message>
        <source>What happens is not read fast enough.</source>
        <translation>لا يُقرأ ما يحدث بالسرعة الكافية.</translation>
    </message>
    <message>
        <source>A request may have at most %1.</source>
        <translation>لا يجوز أن يتجاوز الطلب %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) cannot be stored at the moment and would be lost; &quot;jackdaw ctl quit --force&quot; quits all the same.</source>
        <translation>
            <numerusform>لا تغييرات (%Ln) لا يمكن حفظها الآن وستُفقد؛ &quot;jackdaw ctl quit --force&quot; ينهي البرنامج رغم ذلك.</numerusform>
            <numerusform>تغيير واحد (%Ln) لا يمكن حفظه الآن وسيُفقد؛ &quot;jackdaw ctl quit --force&quot; ينهي البرنامج رغم ذلك.</numerusform>
            <numerusform>تغييران (%Ln) لا يمكن حفظهما الآن وسيُفقدان؛ &quot;jackdaw ctl quit --force&quot; ينهي البرنامج رغم ذلك.</numerusform>
            <numerusform>%Ln تغييرات لا يمكن حفظها الآن وستُفقد؛ &quot;jackdaw ctl quit --force&quot; ينهي البرنامج رغم ذلك.</numerusform>
            <numerusform>%Ln تغييرًا لا يمكن حفظها الآن وستُفقد؛ &quot;jackdaw ctl quit --force&quot; ينهي البرنامج رغم ذلك.</numerusform>
            <numerusform>%Ln تغيير لا يمكن حفظها الآن وستُفقد؛ &quot;jackdaw ctl quit --force&quot; ينهي البرنامج رغم ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>--%1 takes a whole number from 1 to %2.</source>
        <translation>يقبل --%1 عددًا صحيحًا من 1 إلى %2.</translation>
    </message>
    <message>
        <source>The network did not say in time whether it adds the contact.</source>
        <translation>لم تقل الشبكة في الوقت المحدد هل تضيف جهة الاتصال.</translation>
    </message>
    <message>
        <source>Jackdaw is ending.</source>
        <translation>جاكدو في طور الإنهاء.</translation>
    </message>
    <message>
        <source>The message was not %1 in time.</source>
        <translation>لم تبلغ الرسالة الحالة «%1» في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The room was left.</source>
        <translation>غودرت الغرفة.</translation>
    </message>
    <message>
        <source>There is no group &quot;%1&quot;. &quot;jackdaw ctl groups&quot; lists them.</source>
        <translation>لا توجد مجموعة &quot;%1&quot;. يسردها &quot;jackdaw ctl groups&quot;.</translation>
    </message>
    <message>
        <source>This question is answered by a choice: &quot;jackdaw ctl prompt answer %1 choice=…&quot;, one of %2.</source>
        <translation>يُجاب عن هذا السؤال باختيار: &quot;jackdaw ctl prompt answer %1 choice=…&quot;، واحد من %2.</translation>
    </message>
    <message>
        <source>The network did not change the nickname in time.</source>
        <translation>لم تغيّر الشبكة الاسم المستعار في الوقت المحدد.</translation>
    </message>
    <message>
        <source>There is no transfer &quot;%1&quot;. &quot;jackdaw ctl transfers&quot; lists them.</source>
        <translation>لا توجد عملية نقل &quot;%1&quot;. يسردها &quot;jackdaw ctl transfers&quot;.</translation>
    </message>
    <message>
        <source>Give the file with its whole path: &quot;%1&quot; is not one.</source>
        <translation>اذكر الملف بمساره الكامل: &quot;%1&quot; ليس كذلك.</translation>
    </message>
    <message>
        <source>Files can be sent to people, not to rooms.</source>
        <translation>يمكن إرسال الملفات إلى الأشخاص لا إلى الغرف.</translation>
    </message>
    <message>
        <source>Give the folder with its whole path: &quot;%1&quot; is not one.</source>
        <translation>اذكر المجلد بمساره الكامل: &quot;%1&quot; ليس كذلك.</translation>
    </message>
    <message>
        <source>The network did not answer in time.</source>
        <translation>لم تُجب الشبكة في الوقت المحدد.</translation>
    </message>
    <message>
        <source>“%1” is not the number of a row; the first is 0.</source>
        <translation>«%1» ليس رقم صف؛ الأول هو 0.</translation>
    </message>
    <message>
        <source>The input is not text in UTF-8.</source>
        <translation>المدخل ليس نصًا بترميز UTF-8.</translation>
    </message>
    <message>
        <source>More than one account is called &quot;%1&quot;: give its number, as &quot;jackdaw ctl accounts&quot; shows it.</source>
        <translation>أكثر من حساب اسمه &quot;%1&quot;: اذكر رقمه كما يعرضه &quot;jackdaw ctl accounts&quot;.</translation>
    </message>
    <message>
        <source>There is no account &quot;%1&quot;. &quot;jackdaw ctl accounts&quot; lists them.</source>
        <translation>لا يوجد حساب &quot;%1&quot;. يعرضها &quot;jackdaw ctl accounts&quot;.</translation>
    </message>
    <message>
        <source>More than one contact is called &quot;%1&quot;: give its number, as &quot;jackdaw ctl contacts&quot; shows it.</source>
        <translation>أكثر من جهة اتصال اسمها &quot;%1&quot;: اذكر رقمها كما يعرضه &quot;jackdaw ctl contacts&quot;.</translation>
    </message>
    <message>
        <source>There is no contact &quot;%1&quot;. &quot;jackdaw ctl contacts&quot; lists them.</source>
        <translation>لا توجد جهة اتصال &quot;%1&quot;. يعرضها &quot;jackdaw ctl contacts&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the file of one plugin. Give its whole path: &quot;jackdaw ctl plugins&quot; lists them.</source>
        <translation>&quot;%1&quot; ليس ملف إضافة واحدة. اذكر مساره الكامل: يعرضها &quot;jackdaw ctl plugins&quot;.</translation>
    </message>
    <message>
        <source>No package brought this plugin, and it will read what its accounts read. Say --trust if you trust whoever made it.</source>
        <translation>لم تجلب أي حزمة هذه الإضافة، وستقرأ ما تقرؤه حساباتها. اكتب ‎--trust إن كنت تثق بمن صنعها.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not among what you may do in this room: %2.</source>
        <translation>&quot;%1&quot; ليس مما يمكنك فعله في هذه الغرفة: %2.</translation>
    </message>
    <message>
        <source>Name the participant with --nick.</source>
        <translation>سمِّ المشارك بالخيار ‎--nick.</translation>
    </message>
    <message>
        <source>Choose one of everybody, contacts, listed, not-blocked and nobody.</source>
        <translation>اختر واحدًا من everybody وcontacts وlisted وnot-blocked وnobody.</translation>
    </message>
    <message>
        <source>Name a file, or say --remove.</source>
        <translation>سمِّ ملفًا، أو اكتب ‎--remove.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes a whole number, which &quot;%2&quot; is not.</source>
        <translation>يقبل «%1» عددًا صحيحًا، و«%2» ليس كذلك.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes one of %2, which &quot;%3&quot; is not.</source>
        <translation>يقبل «%1» واحدًا من %2، و«%3» ليس منها.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not among the lists that this room shows you: %2.</source>
        <translation>«%1» ليست من القوائم التي تعرضها لك هذه الغرفة: %2.</translation>
    </message>
    <message>
        <source>“%1” is no time; write 2026-01-31 or 2026-01-31T18:00:00Z.</source>
        <translation>«%1» ليس وقتًا؛ اكتب 2026-01-31 أو 2026-01-31T18:00:00Z.</translation>
    </message>
    <message>
        <source>--format takes text, html or json.</source>
        <translation>يقبل ‎--format‎ القيم text أو html أو json.</translation>
    </message>
    <message>
        <source>--to takes the file to write.</source>
        <translation>يقبل ‎--to‎ الملف الذي يُكتب فيه.</translation>
    </message>
    <message>
        <source>There is nothing at %1.</source>
        <translation>لا يوجد شيء في %1.</translation>
    </message>
    <message>
        <source>Give the whole path: &quot;%1&quot; is not one.</source>
        <translation>اكتب المسار كاملًا: «%1» ليس مسارًا كاملًا.</translation>
    </message>
</context>
<context>
    <name>ConversationState</name>
    <message>
        <source>You are offline on %1.</source>
        <translation>أنت غير متصل على %1.</translation>
    </message>
    <message>
        <source>%1 is switched off.</source>
        <translation>‏%1 معطّل.</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>جارٍ الاتصال بـ%1…</translation>
    </message>
    <message>
        <source>%1 could not connect.</source>
        <translation>تعذر اتصال %1.</translation>
    </message>
    <message>
        <source>It tries again by itself.</source>
        <translation>ستُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>اكتب إلى %1</translation>
    </message>
    <message>
        <source>Joining %1…</source>
        <translation>جارٍ الانضمام إلى %1…</translation>
    </message>
    <message>
        <source>You are not in this room.</source>
        <translation>لست في هذه الغرفة.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>انضمام</translation>
    </message>
    <message>
        <source>This conversation&apos;s account was removed. What was said stays here.</source>
        <translation>حُذف حساب هذه المحادثة. ويبقى ما قيل هنا.</translation>
    </message>
    <message>
        <source>Nothing can be sent from here</source>
        <translation>لا يمكن الإرسال من هنا</translation>
    </message>
    <message>
        <source>Write to %1 · waits until you are online</source>
        <translation>اكتب إلى %1 · تنتظر حتى تتصل</translation>
    </message>
    <message>
        <source>Join the room to write here</source>
        <translation>انضم إلى الغرفة للكتابة هنا</translation>
    </message>
    <message>
        <source>Enter password…</source>
        <translation>إدخال كلمة المرور…</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>You are not in the room %1 now.</source>
        <translation>لست في الغرفة %1 الآن.</translation>
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
    <message>
        <source>The message was not sent, because Jackdaw cannot store it at the moment.</source>
        <translation>لم تُرسل الرسالة لأن جاكدو لا يستطيع حفظها في الوقت الحالي.</translation>
    </message>
    <message>
        <source>You have left the room.</source>
        <translation>غادرت الغرفة.</translation>
    </message>
    <message>
        <source>This is not the room&apos;s password.</source>
        <translation>هذه ليست كلمة مرور الغرفة.</translation>
    </message>
    <message>
        <source>A password is one line, without control characters.</source>
        <translation>كلمة المرور سطر واحد بلا محارف تحكم.</translation>
    </message>
    <message>
        <source>The room has too many participants. Jackdaw lists %1 of them.</source>
        <translation>في الغرفة عدد كبير جدًا من المشاركين. يسرد جاكدو %1 منهم.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 في %2</translation>
    </message>
    <message>
        <source>The network does not say how to write to them alone.</source>
        <translation>لا تقول الشبكة كيف يُكتب إليه على انفراد.</translation>
    </message>
    <message>
        <source>Nobody can be written to alone in rooms of this network.</source>
        <translation>لا يمكن الكتابة إلى أحد على انفراد في غرف هذه الشبكة.</translation>
    </message>
    <message>
        <source>%1 has left the room.</source>
        <translation>غادر %1 الغرفة.</translation>
    </message>
    <message>
        <source>%1 is called %2 now.</source>
        <translation>صار اسم %1 الآن %2.</translation>
    </message>
    <message>
        <source>You are not allowed to do this in this room.</source>
        <translation>لا يُسمح لك بفعل هذا في هذه الغرفة.</translation>
    </message>
    <message>
        <source>Enter whom you mean.</source>
        <translation>أدخل من تقصد.</translation>
    </message>
    <message>
        <source>Rooms of this network have no settings.</source>
        <translation>ليس لغرف هذه الشبكة إعدادات.</translation>
    </message>
    <message>
        <source>This room does not show you this list.</source>
        <translation>لا تعرض لك هذه الغرفة هذه القائمة.</translation>
    </message>
    <message>
        <source>The network did not give the list.</source>
        <translation>لم تُعطِ الشبكة القائمة.</translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>waiting for the network · sends by itself</source>
        <translation>بانتظار الشبكة · تُرسل تلقائيًا</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>قيد الإرسال</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>أُرسلت</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>سُلّمت</translation>
    </message>
    <message>
        <source>read</source>
        <translation>قُرئت</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>لم تُرسل</translation>
    </message>
    <message>
        <source>not sent: %1</source>
        <translation>لم تُرسل: %1</translation>
    </message>
    <message>
        <source>not confirmed: it may or may not have arrived</source>
        <translation>غير مؤكدة: ربما وصلت وربما لم تصل</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>تتعذر كتابة «%1».</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>أُوقف التصدير.</translation>
    </message>
    <message>
        <source>A file to write to is missing.</source>
        <translation>ينقص ملف يُكتب فيه.</translation>
    </message>
    <message>
        <source>“%1” is there already; choose another name.</source>
        <translation>«%1» موجود من قبل؛ اختر اسمًا آخر.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>It is there twice.</source>
        <translation>موجود مرتين.</translation>
    </message>
    <message>
        <source>Nothing here speaks its network (%1).</source>
        <translation>لا شيء هنا يتكلم شبكته (%1).</translation>
    </message>
    <message>
        <source>These settings do not fit and have their usual values: %1.</source>
        <translation>هذه الإعدادات لا تناسب ولها قيمها المعتادة: %1.</translation>
    </message>
    <message>
        <source>Its proxy was not taken: the system&apos;s counts.</source>
        <translation>لم يُؤخذ وكيله: المعتمد وكيل النظام.</translation>
    </message>
    <message>
        <source>Its password was not kept there: it will be asked for.</source>
        <translation>لم تكن كلمة مروره محفوظة هناك: ستُطلب.</translation>
    </message>
    <message>
        <source>It is of a version of Adium before 1.0, whose form is not read.</source>
        <translation>من إصدار لـ Adium قبل 1.0 لا تُقرأ صيغته.</translation>
    </message>
    <message>
        <source>The folder cannot be read.</source>
        <translation>تتعذر قراءة المجلد.</translation>
    </message>
    <message>
        <source>It is a link that leads nowhere.</source>
        <translation>رابط لا يقود إلى شيء.</translation>
    </message>
    <message>
        <source>It leads to a folder that is read already.</source>
        <translation>يقود إلى مجلد يُقرأ بالفعل.</translation>
    </message>
    <message>
        <source>It is shorter than when it was imported before: it is another file, or was cut off.</source>
        <translation>أقصر مما كان عند استيراده: هو ملف آخر أو قُطع.</translation>
    </message>
    <message>
        <source>It cannot be read: %1</source>
        <translation>تتعذر قراءته: %1</translation>
    </message>
    <message>
        <source>It ends in the middle of a message; what is there was taken.</source>
        <translation>ينتهي في وسط رسالة؛ أُخذ ما هو موجود.</translation>
    </message>
    <message>
        <source>There are no messages in it, in a form that is known.</source>
        <translation>لا رسائل فيه بصيغة معروفة.</translation>
    </message>
    <message>
        <source>It is not a file that can be read.</source>
        <translation>ليس ملفًا يمكن قراءته.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) in messages were left out.</source>
        <translation>
            <numerusform>لم تُترك أي صورة.</numerusform>
            <numerusform>تُركت صورة واحدة في الرسائل.</numerusform>
            <numerusform>تُركت صورتان في الرسائل.</numerusform>
            <numerusform>تُركت %Ln صور في الرسائل.</numerusform>
            <numerusform>تُركت %Ln صورة في الرسائل.</numerusform>
            <numerusform>تُركت %Ln صورة في الرسائل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) cannot be: these messages have the time at which their file was last changed.</source>
        <translation>
            <numerusform>كل الأوقات ممكنة.</numerusform>
            <numerusform>وقت واحد غير ممكن: لهذه الرسالة وقت آخر تغيير لملفها.</numerusform>
            <numerusform>وقتان غير ممكنين: لهاتين الرسالتين وقت آخر تغيير لملفهما.</numerusform>
            <numerusform>%Ln أوقات غير ممكنة: لهذه الرسائل وقت آخر تغيير لملفها.</numerusform>
            <numerusform>%Ln وقتًا غير ممكن: لهذه الرسائل وقت آخر تغيير لملفها.</numerusform>
            <numerusform>%Ln وقت غير ممكن: لهذه الرسائل وقت آخر تغيير لملفها.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was cancelled; the next one goes on from here.</source>
        <translation>أُلغي الاستيراد؛ سيتابع التالي من هنا.</translation>
    </message>
    <message>
        <source>Its account %1 is not here: it can be read.</source>
        <translation>حسابه %1 ليس هنا: يمكن قراءته.</translation>
    </message>
    <message>
        <source>Somebody else imports the same log at the moment.</source>
        <translation>يستورد شخص آخر السجل نفسه الآن.</translation>
    </message>
    <message>
        <source>The network keeps the list itself and does not have them.</source>
        <translation>تحفظ الشبكة القائمة بنفسها وليسوا فيها.</translation>
    </message>
    <message>
        <source>No more people fit into this account.</source>
        <translation>لا يتسع هذا الحساب لمزيد من الأشخاص.</translation>
    </message>
    <message>
        <source>Nobody can have this address.</source>
        <translation>لا يمكن لأحد أن يكون له هذا العنوان.</translation>
    </message>
    <message>
        <source>Its account %1 is not here.</source>
        <translation>حسابه %1 ليس هنا.</translation>
    </message>
    <message>
        <source>Where it is was not written down.</source>
        <translation>لم يُدوَّن مكانه.</translation>
    </message>
    <message>
        <source>There is no room for more statuses.</source>
        <translation>لا مكان لمزيد من الحالات.</translation>
    </message>
    <message>
        <source>It says who came online and went; there are no messages in it.</source>
        <translation>يذكر من اتصل ومن ذهب؛ لا رسائل فيه.</translation>
    </message>
    <message>
        <source>It is longer than any file of its kind.</source>
        <translation>أطول من أي ملف من نوعه.</translation>
    </message>
    <message>
        <source>It is damaged at line %1; what comes before was read.</source>
        <translation>تالف عند السطر %1؛ قُرئ ما قبله.</translation>
    </message>
</context>
<context>
    <name>ParticipantActs</name>
    <message>
        <source>Let speak</source>
        <translation>السماح بالكلام</translation>
    </message>
    <message>
        <source>Do not let speak</source>
        <translation>منع الكلام</translation>
    </message>
    <message>
        <source>Make a member</source>
        <translation>جعله عضوًا</translation>
    </message>
    <message>
        <source>No longer a member</source>
        <translation>إلغاء العضوية</translation>
    </message>
    <message>
        <source>Make a moderator</source>
        <translation>جعله مشرفًا</translation>
    </message>
    <message>
        <source>No longer a moderator</source>
        <translation>إلغاء الإشراف</translation>
    </message>
    <message>
        <source>Make an operator</source>
        <translation>جعله مشغّلًا</translation>
    </message>
    <message>
        <source>No longer an operator</source>
        <translation>إلغاء صفة المشغّل</translation>
    </message>
    <message>
        <source>Make an owner…</source>
        <translation>جعله مالكًا…</translation>
    </message>
    <message>
        <source>No longer an owner</source>
        <translation>إلغاء الملكية</translation>
    </message>
    <message>
        <source>Remove from the room…</source>
        <translation>إخراج من الغرفة…</translation>
    </message>
    <message>
        <source>Ban…</source>
        <translation>حظر الدخول…</translation>
    </message>
</context>
<context>
    <name>Participants</name>
    <message>
        <source>Owners</source>
        <translation>المالكون</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>المشغّلون</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>المتحدثون</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>الزوار</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1، %2، %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Moderators</source>
        <translation>المشرفون</translation>
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
    <message>
        <source>There is no space left on the disk of Jackdaw&apos;s folder %1.</source>
        <translation>لم تبقَ مساحة على قرص مجلد جاكدو %1.</translation>
    </message>
    <message>
        <source>%1 is a file, so Jackdaw cannot keep its data in it.</source>
        <translation>%1 ملف، فلا يستطيع جاكدو أن يحفظ بياناته فيه.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Another Jackdaw has this profile open and does not answer yet.</source>
        <translation>جاكدو آخر يفتح هذا الملف الشخصي ولا يجيب بعد.</translation>
    </message>
    <message>
        <source>Jackdaw cannot lock its folder %1.</source>
        <translation>لا يستطيع جاكدو قفل مجلده %1.</translation>
    </message>
    <message>
        <source>Jackdaw cannot start</source>
        <translation>لا يمكن بدء جاكدو</translation>
    </message>
    <message>
        <source>Jackdaw needs a display and could not open one. Without a screen, run it with QT_QPA_PLATFORM=offscreen and use &quot;jackdaw ctl&quot;.</source>
        <translation>يحتاج جاكدو إلى شاشة ولم يستطع فتح أي منها. من دون شاشة، شغّله مع QT_QPA_PLATFORM=offscreen واستعمل &quot;jackdaw ctl&quot;.</translation>
    </message>
</context>
<context>
    <name>PromptPanel</name>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Is this the right server?</source>
        <translation>أهذا هو الخادم الصحيح؟</translation>
    </message>
    <message>
        <source>Someone wants to see you online</source>
        <translation>يريد أحدهم أن يراك متصلًا</translation>
    </message>
    <message>
        <source>An invitation to a room</source>
        <translation>دعوة إلى غرفة</translation>
    </message>
    <message>
        <source>Password needed</source>
        <translation>كلمة المرور مطلوبة</translation>
    </message>
    <message>
        <source>A question from the network</source>
        <translation>سؤال من الشبكة</translation>
    </message>
    <message>
        <source>A notice from the network</source>
        <translation>إشعار من الشبكة</translation>
    </message>
    <message>
        <source>Nobody vouches for it: it is signed by itself.</source>
        <translation>لا أحد يضمنها: فهي موقّعة ذاتيًا.</translation>
    </message>
    <message>
        <source>It has expired.</source>
        <translation>انتهت صلاحيتها.</translation>
    </message>
    <message>
        <source>It is not valid yet. Is this computer&apos;s clock right?</source>
        <translation>لم تبدأ صلاحيتها بعد. هل ساعة هذا الحاسوب صحيحة؟</translation>
    </message>
    <message>
        <source>It was made for another name, not for %1.</source>
        <translation>صدرت لاسم آخر، لا لـ%1.</translation>
    </message>
    <message>
        <source>This computer does not know who issued it.</source>
        <translation>لا يعرف هذا الحاسوب من أصدرها.</translation>
    </message>
    <message>
        <source>Its issuer has withdrawn it.</source>
        <translation>سحبها من أصدرها.</translation>
    </message>
    <message>
        <source>It is not the one you trusted before. Someone may be listening in.</source>
        <translation>ليست الشهادة التي وثقت بها سابقًا. ربما يتنصت أحدهم.</translation>
    </message>
    <message>
        <source>Someone wants to talk</source>
        <translation>شخص يريد التحدث</translation>
    </message>
    <message>
        <source>The network offers a web address</source>
        <translation>تعرض الشبكة عنوان ويب</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>قص</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>تحديد الكل</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>قص</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>تحديد الكل</translation>
    </message>
</context>
<context>
    <name>SlashCommands</name>
    <message>
        <source>/me TEXT</source>
        <translation>/me نص</translation>
    </message>
    <message>
        <source>says what you do</source>
        <translation>يقول ماذا تفعل</translation>
    </message>
    <message>
        <source>/msg ADDRESS [TEXT]</source>
        <translation>/msg عنوان [نص]</translation>
    </message>
    <message>
        <source>writes to somebody on this account</source>
        <translation>يكتب إلى شخص من هذا الحساب</translation>
    </message>
    <message>
        <source>/join ROOM [PASSWORD]</source>
        <translation>/join غرفة [كلمة مرور]</translation>
    </message>
    <message>
        <source>joins a room on this account</source>
        <translation>ينضم إلى غرفة من هذا الحساب</translation>
    </message>
    <message>
        <source>/leave</source>
        <translation>/leave</translation>
    </message>
    <message>
        <source>leaves this room</source>
        <translation>يغادر هذه الغرفة</translation>
    </message>
    <message>
        <source>/nick NAME</source>
        <translation>/nick اسم</translation>
    </message>
    <message>
        <source>changes your name in this room</source>
        <translation>يغيّر اسمك في هذه الغرفة</translation>
    </message>
    <message>
        <source>/topic TEXT</source>
        <translation>/topic نص</translation>
    </message>
    <message>
        <source>changes what this room is about</source>
        <translation>يغيّر موضوع هذه الغرفة</translation>
    </message>
    <message>
        <source>/invite ADDRESS [TEXT]</source>
        <translation>/invite عنوان [نص]</translation>
    </message>
    <message>
        <source>invites somebody into this room</source>
        <translation>يدعو شخصًا إلى هذه الغرفة</translation>
    </message>
    <message>
        <source>/help</source>
        <translation>/help</translation>
    </message>
    <message>
        <source>lists the commands</source>
        <translation>يعرض الأوامر</translation>
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
        <translation>ملف الحساب الشخصي تالف ولا يمكن تنحيته.</translation>
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
    <message>
        <source>The disk is full. New messages appear when there is space again.</source>
        <translation>القرص ممتلئ. ستظهر الرسائل الجديدة حين تتوفر مساحة.</translation>
    </message>
    <message>
        <source>The change was not stored, because too many wait for the disk already.</source>
        <translation>لم يُحفظ التغيير لأن تغييرات كثيرة تنتظر القرص.</translation>
    </message>
    <message>
        <source>The profile&apos;s file was moved or deleted while Jackdaw uses it. Put it back, or nothing can be stored.</source>
        <translation>نُقل ملف البيانات أو حُذف وجاكدو يستخدمه. أعِده إلى مكانه وإلا تعذّر حفظ أي شيء.</translation>
    </message>
    <message>
        <source>Recovered messages</source>
        <translation>رسائل مستعادة</translation>
    </message>
    <message>
        <source>Lost account</source>
        <translation>حساب مفقود</translation>
    </message>
    <message>
        <source>Recovered contacts</source>
        <translation>جهات اتصال مستعادة</translation>
    </message>
    <message numerus="yes">
        <source>The history was damaged; %n message(s) were saved. The damaged file has been set aside as %1.</source>
        <translation>
            <numerusform>كان السجل تالفًا؛ لم تُنقذ أي رسالة. نُحّي الملف التالف جانبًا باسم %1.</numerusform>
            <numerusform>كان السجل تالفًا؛ أُنقذت رسالة واحدة. نُحّي الملف التالف جانبًا باسم %1.</numerusform>
            <numerusform>كان السجل تالفًا؛ أُنقذت رسالتان. نُحّي الملف التالف جانبًا باسم %1.</numerusform>
            <numerusform>كان السجل تالفًا؛ أُنقذت %Ln رسائل. نُحّي الملف التالف جانبًا باسم %1.</numerusform>
            <numerusform>كان السجل تالفًا؛ أُنقذت %Ln رسالة. نُحّي الملف التالف جانبًا باسم %1.</numerusform>
            <numerusform>كان السجل تالفًا؛ أُنقذت %Ln رسالة. نُحّي الملف التالف جانبًا باسم %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) were lost and have to be added again.</source>
        <translation>
            <numerusform>لم يُفقد أي حساب.</numerusform>
            <numerusform>فُقد حساب واحد ويجب إضافته من جديد.</numerusform>
            <numerusform>فُقد حسابان ويجب إضافتهما من جديد.</numerusform>
            <numerusform>فُقدت %Ln حسابات ويجب إضافتها من جديد.</numerusform>
            <numerusform>فُقد %Ln حسابًا ويجب إضافتها من جديد.</numerusform>
            <numerusform>فُقد %Ln حساب ويجب إضافتها من جديد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Send again</source>
        <translation>إعادة الإرسال</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>غير مؤكدة</translation>
    </message>
    <message numerus="yes">
        <source>Show more (%n line(s))</source>
        <translation>
            <numerusform>عرض المزيد</numerusform>
            <numerusform>عرض المزيد (سطر واحد)</numerusform>
            <numerusform>عرض المزيد (سطران)</numerusform>
            <numerusform>عرض المزيد (%Ln أسطر)</numerusform>
            <numerusform>عرض المزيد (%Ln سطرًا)</numerusform>
            <numerusform>عرض المزيد (%Ln سطر)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>عرض المزيد</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>New since yesterday</source>
        <translation>جديد منذ أمس</translation>
    </message>
    <message>
        <source>New since %1</source>
        <translation>جديد منذ %1</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>فتح الرابط</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>نسخ الرسالة</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what a screen reader says of a message</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day and a time of day</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>Transfers</name>
    <message>
        <source>There is no space left for this file.</source>
        <translation>لا مساحة كافية لهذا الملف.</translation>
    </message>
    <message>
        <source>Files cannot be written to this folder.</source>
        <translation>لا يمكن كتابة ملفات في هذا المجلد.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>تعذرت كتابة الملف.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>تتعذر قراءة الملف.</translation>
    </message>
    <message>
        <source>Folders cannot be sent; send the files in it.</source>
        <translation>لا يمكن إرسال المجلدات؛ أرسل الملفات التي فيها.</translation>
    </message>
    <message>
        <source>Only files can be sent.</source>
        <translation>لا يمكن إرسال إلا الملفات.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>أُوقف.</translation>
    </message>
    <message>
        <source>There are too many files of this name.</source>
        <translation>توجد ملفات كثيرة جدًا بهذا الاسم.</translation>
    </message>
    <message>
        <source>More came than was announced.</source>
        <translation>وصل أكثر مما أُعلن.</translation>
    </message>
    <message>
        <source>Files of this account cannot be stored at the moment.</source>
        <translation>لا يمكن تخزين ملفات هذا الحساب حاليًا.</translation>
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
    <message>
        <source>“%1” has to be at least %2.</source>
        <translation>يجب ألا يقل «%1» عن %2.</translation>
    </message>
    <message>
        <source>“%1” has to be at most %2.</source>
        <translation>يجب ألا يزيد «%1» على %2.</translation>
    </message>
    <message>
        <source>“%1” has to be between %2 and %3.</source>
        <translation>يجب أن يكون «%1» بين %2 و%3.</translation>
    </message>
    <message>
        <source>“%1” is the name of a server, such as example.org, or its IP address, IPv6 in brackets.</source>
        <translation>«%1» هو اسم خادم، مثل example.org، أو عنوان IP له، ويوضع IPv6 بين قوسين معقوفين.</translation>
    </message>
    <message>
        <source>“%1” is one line, without control characters.</source>
        <translation>«%1» سطر واحد بلا محارف تحكم.</translation>
    </message>
    <message>
        <source>“%1” holds no blanks.</source>
        <translation>لا يحوي «%1» فراغات.</translation>
    </message>
    <message>
        <source>“%1” holds no “%2”.</source>
        <translation>لا يحوي «%1» الرمز «%2».</translation>
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
    <message>
        <source>This label is too long.</source>
        <translation>هذه التسمية طويلة جدًا.</translation>
    </message>
    <message>
        <source>%1 shows a new certificate in the place of the one you had accepted. It was taken, because the authorities that this system trusts vouch for it.</source>
        <translation>يعرض %1 شهادة جديدة مكان التي كنت قد قبلتها. وقد قُبلت لأن الجهات التي يثق بها هذا النظام تضمنها.</translation>
    </message>
    <message>
        <source>A password is one line, without control characters.</source>
        <translation>كلمة المرور سطر واحد بلا محارف تحكم.</translation>
    </message>
    <message>
        <source>There is an account called “%1” already.</source>
        <translation>يوجد حساب باسم «%1» بالفعل.</translation>
    </message>
</context>
<context>
    <name>jackdaw::AccountSession</name>
    <message>
        <source>A password is needed to sign on.</source>
        <translation>كلمة المرور مطلوبة لتسجيل الدخول.</translation>
    </message>
    <message>
        <source>Runs without its sandbox: a flaw in what speaks to this network could reach your files.</source>
        <translation>يعمل من دون عزله: قد يصل خلل في ما يخاطب هذه الشبكة إلى ملفاتك.</translation>
    </message>
    <message>
        <source>It waits for your answer</source>
        <translation>بانتظار ردك</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>انقطع الاتصال.</translation>
    </message>
</context>
<context>
    <name>jackdaw::BookmarkService</name>
    <message>
        <source>The account is offline.</source>
        <translation>الحساب غير متصل.</translation>
    </message>
    <message>
        <source>Enter the address of a room.</source>
        <translation>أدخل عنوان غرفة.</translation>
    </message>
    <message>
        <source>This room is not remembered.</source>
        <translation>هذه الغرفة غير محفوظة.</translation>
    </message>
    <message>
        <source>Too many rooms are remembered.</source>
        <translation>حُفظ عدد كبير جدًا من الغرف.</translation>
    </message>
    <message>
        <source>The network refused.</source>
        <translation>رفضت الشبكة.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>الاسم طويل جدًا.</translation>
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
    <message>
        <source>A contact cannot be merged with itself.</source>
        <translation>لا يمكن دمج جهة اتصال مع نفسها.</translation>
    </message>
    <message>
        <source>The network&apos;s list is too long. Jackdaw keeps %1 contacts of an account and %2 groups.</source>
        <translation>قائمة الشبكة طويلة جدًا. يحفظ جاكدو %1 من جهات اتصال الحساب و%2 من المجموعات.</translation>
    </message>
    <message>
        <source>A group cannot be united with itself.</source>
        <translation>لا يمكن ضم مجموعة إلى نفسها.</translation>
    </message>
    <message>
        <source>The contact was removed before the network had answered.</source>
        <translation>أُزيلت جهة الاتصال قبل أن ترد الشبكة.</translation>
    </message>
    <message>
        <source>The address is too long.</source>
        <translation>العنوان طويل جدًا.</translation>
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
    <message>
        <source>The account of this conversation was removed: it can only be read.</source>
        <translation>أُزيل حساب هذه المحادثة: يمكن قراءتها فقط.</translation>
    </message>
    <message>
        <source>The account was removed before this was sent.</source>
        <translation>أُزيل الحساب قبل إرسال هذا.</translation>
    </message>
    <message>
        <source>This is not an address of this network.</source>
        <translation>هذا ليس عنوانًا على هذه الشبكة.</translation>
    </message>
</context>
<context>
    <name>jackdaw::Core</name>
    <message>
        <source>%1 sent you a file: %2</source>
        <translation>أرسل إليك %1 ملفًا: %2</translation>
    </message>
    <message>
        <source>You sent a file: %1</source>
        <translation>أرسلت ملفًا: %1</translation>
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
    <name>jackdaw::MenuService</name>
    <message>
        <source>The account is offline.</source>
        <translation>الحساب غير متصل.</translation>
    </message>
    <message>
        <source>The network did not do it.</source>
        <translation>لم تفعل الشبكة ذلك.</translation>
    </message>
</context>
<context>
    <name>jackdaw::OwnPersonService</name>
    <message>
        <source>The account is offline.</source>
        <translation>الحساب غير متصل.</translation>
    </message>
    <message>
        <source>You asked for the attention of %1.</source>
        <translation>طلبت انتباه %1.</translation>
    </message>
    <message>
        <source>This cannot be a password.</source>
        <translation>لا يصلح هذا كلمة مرور.</translation>
    </message>
    <message>
        <source>%1 asks for your attention.</source>
        <translation>يطلب %1 انتباهك.</translation>
    </message>
    <message>
        <source>The network did not do it.</source>
        <translation>لم تفعل الشبكة ذلك.</translation>
    </message>
    <message>
        <source>Which moods there are is not known before the account has been online.</source>
        <translation>لا تُعرف الحالات المزاجية المتاحة قبل أن يتصل الحساب مرة.</translation>
    </message>
</context>
<context>
    <name>jackdaw::PictureService</name>
    <message>
        <source>The network did not take the picture.</source>
        <translation>لم تقبل الشبكة الصورة.</translation>
    </message>
    <message>
        <source>There is a picture already.</source>
        <translation>توجد صورة من قبل.</translation>
    </message>
</context>
<context>
    <name>jackdaw::Pictures</name>
    <message>
        <source>The picture cannot be stored at the moment.</source>
        <translation>لا يمكن تخزين الصورة الآن.</translation>
    </message>
    <message>
        <source>This is no picture that can be shown: choose a PNG, JPEG, GIF or WebP.</source>
        <translation>هذه ليست صورة يمكن عرضها: اختر PNG أو JPEG أو GIF أو WebP.</translation>
    </message>
    <message>
        <source>The picture is too large.</source>
        <translation>الصورة كبيرة جدًا.</translation>
    </message>
    <message>
        <source>The picture could not be read.</source>
        <translation>تعذّرت قراءة الصورة.</translation>
    </message>
    <message>
        <source>This network takes no such picture.</source>
        <translation>لا تقبل هذه الشبكة صورة كهذه.</translation>
    </message>
</context>
<context>
    <name>jackdaw::PluginService</name>
    <message>
        <source>It brings no network, or could not be loaded.</source>
        <translation>لا تجلب أي شبكة، أو تعذّر تحميلها.</translation>
    </message>
    <message>
        <source>There is no such plugin.</source>
        <translation>لا توجد إضافة كهذه.</translation>
    </message>
</context>
<context>
    <name>jackdaw::PrivacyService</name>
    <message>
        <source>Choose who may reach you.</source>
        <translation>اختر من يمكنه الوصول إليك.</translation>
    </message>
    <message>
        <source>Enter the address of the person to block.</source>
        <translation>أدخل عنوان الشخص المراد حظره.</translation>
    </message>
    <message>
        <source>No more people can be blocked on this account.</source>
        <translation>لا يمكن حظر مزيد من الأشخاص في هذا الحساب.</translation>
    </message>
    <message>
        <source>Enter the address of the person who may reach you.</source>
        <translation>أدخل عنوان الشخص الذي يمكنه الوصول إليك.</translation>
    </message>
    <message>
        <source>The list is full.</source>
        <translation>القائمة ممتلئة.</translation>
    </message>
    <message>
        <source>The network did not take the change.</source>
        <translation>لم تقبل الشبكة التغيير.</translation>
    </message>
</context>
<context>
    <name>jackdaw::ProfileService</name>
    <message>
        <source>The account is offline.</source>
        <translation>الحساب غير متصل.</translation>
    </message>
    <message>
        <source>This network tells nothing about people.</source>
        <translation>لا تخبر هذه الشبكة بشيء عن الأشخاص.</translation>
    </message>
    <message>
        <source>The network did not answer in time.</source>
        <translation>لم تُجب الشبكة في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The network says nothing about this person.</source>
        <translation>لا تقول الشبكة شيئًا عن هذا الشخص.</translation>
    </message>
</context>
<context>
    <name>jackdaw::PromptFiles</name>
    <message>
        <source>It wrote more than a folder of files.</source>
        <translation>كتبت أكثر مما يتسع له مجلد الملفات.</translation>
    </message>
    <message>
        <source>“%1” is needed.</source>
        <translation>«%1» مطلوب.</translation>
    </message>
    <message>
        <source>“%1” is a whole path, which begins with /.</source>
        <translation>«%1» مسار كامل يبدأ بالرمز /.</translation>
    </message>
    <message>
        <source>Files cannot be written to this folder.</source>
        <translation>لا يمكن كتابة ملفات في هذا المجلد.</translation>
    </message>
    <message>
        <source>There is no space left for a copy of this file.</source>
        <translation>لا مساحة كافية لنسخة من هذا الملف.</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>انقطع الاتصال.</translation>
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
    <message>
        <source>A new certificate</source>
        <translation>شهادة جديدة</translation>
    </message>
    <message>
        <source>Nothing can be done with the rows of this.</source>
        <translation>لا يمكن فعل شيء بصفوف هذا.</translation>
    </message>
    <message>
        <source>“%1” cannot be done here; there is %2.</source>
        <translation>لا يمكن فعل «%1» هنا؛ المتاح: %2.</translation>
    </message>
    <message numerus="yes">
        <source>There is no such row; there are %n.</source>
        <translation>
            <numerusform>لا يوجد صف كهذا؛ عددها %Ln.</numerusform>
            <numerusform>لا يوجد صف كهذا؛ هناك صف واحد.</numerusform>
            <numerusform>لا يوجد صف كهذا؛ هناك صفان.</numerusform>
            <numerusform>لا يوجد صف كهذا؛ هناك %Ln صفوف.</numerusform>
            <numerusform>لا يوجد صف كهذا؛ هناك %Ln صفًا.</numerusform>
            <numerusform>لا يوجد صف كهذا؛ هناك %Ln صف.</numerusform>
        </translation>
    </message>
    <message>
        <source>A file could not be read</source>
        <translation>تعذّرت قراءة ملف</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>حُفظ</translation>
    </message>
    <message>
        <source>What you asked for is in %1.</source>
        <translation>ما طلبته في %1.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>لم يُحفظ</translation>
    </message>
    <message>
        <source>%1 was not written. %2</source>
        <translation>لم يُكتب %1. %2</translation>
    </message>
</context>
<context>
    <name>jackdaw::ProtocolCatalogue</name>
    <message>
        <source>No part of Jackdaw speaks “%1”.</source>
        <translation>لا يتحدث أي جزء من جاكدو «%1».</translation>
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
            <numerusform>لا تتسع رسالة الحالة لأي محرف (%Ln).</numerusform>
            <numerusform>تتسع رسالة الحالة لمحرف واحد.</numerusform>
            <numerusform>تتسع رسالة الحالة لمحرفين.</numerusform>
            <numerusform>تتسع رسالة الحالة لما لا يزيد على %Ln محارف.</numerusform>
            <numerusform>تتسع رسالة الحالة لما لا يزيد على %Ln محرفًا.</numerusform>
            <numerusform>تتسع رسالة الحالة لما لا يزيد على %Ln محرف.</numerusform>
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
<context>
    <name>jackdaw::Store</name>
    <message>
        <source>Nothing was changed, because Jackdaw cannot store it at the moment.</source>
        <translation>لم يتغير شيء لأن جاكدو لا يستطيع حفظه الآن.</translation>
    </message>
</context>
<context>
    <name>jackdaw::TransferService</name>
    <message>
        <source>Files can be sent while the account is online.</source>
        <translation>يمكن إرسال الملفات ما دام الحساب متصلًا.</translation>
    </message>
    <message>
        <source>This network takes no files.</source>
        <translation>لا تقبل هذه الشبكة الملفات.</translation>
    </message>
    <message>
        <source>The file is empty, and networks take no empty files.</source>
        <translation>الملف فارغ، والشبكات لا تقبل الملفات الفارغة.</translation>
    </message>
    <message>
        <source>There is no space left for a copy of this file.</source>
        <translation>لا مساحة كافية لنسخة من هذا الملف.</translation>
    </message>
    <message>
        <source>This file is not offered any more.</source>
        <translation>لم يعد هذا الملف معروضًا.</translation>
    </message>
    <message>
        <source>Files cannot be written to this folder.</source>
        <translation>لا يمكن كتابة ملفات في هذا المجلد.</translation>
    </message>
    <message>
        <source>There is no space left for this file.</source>
        <translation>لا مساحة كافية لهذا الملف.</translation>
    </message>
    <message>
        <source>This transfer is over.</source>
        <translation>انتهت عملية النقل هذه.</translation>
    </message>
    <message>
        <source>More came than was announced.</source>
        <translation>وصل أكثر مما أُعلن.</translation>
    </message>
    <message>
        <source>The network sent nothing.</source>
        <translation>لم ترسل الشبكة شيئًا.</translation>
    </message>
    <message>
        <source>The network did not say why.</source>
        <translation>لم تذكر الشبكة السبب.</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>انقطع الاتصال.</translation>
    </message>
    <message>
        <source>Nothing is asked about this file any more.</source>
        <translation>لم يعد يُسأل عن هذا الملف شيء.</translation>
    </message>
</context>
<context>
    <name>jackdaw::app::DemoRun</name>
    <message>
        <source>It said nothing, and ended with status %1.</source>
        <translation>لم يقل شيئًا وانتهى بالحالة %1.</translation>
    </message>
</context>
<context>
    <name>jackdaw::app::Program</name>
    <message numerus="yes">
        <source>%n change(s) could not be stored and are lost.</source>
        <translation>
            <numerusform>لا تغييرات (%Ln) لم يمكن حفظها وفُقدت.</numerusform>
            <numerusform>تغيير واحد (%Ln) لم يمكن حفظه وفُقد.</numerusform>
            <numerusform>تغييران (%Ln) لم يمكن حفظهما وفُقدا.</numerusform>
            <numerusform>%Ln تغييرات لم يمكن حفظها وفُقدت.</numerusform>
            <numerusform>%Ln تغييرًا لم يمكن حفظها وفُقدت.</numerusform>
            <numerusform>%Ln تغيير لم يمكن حفظها وفُقدت.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::AccountDialog</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>إضافة حساب</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>الشبكات</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Where do you have an account?</source>
        <translation>أين لديك حساب؟</translation>
    </message>
    <message>
        <source>Asking what is installed…</source>
        <translation>جارٍ الاستعلام عمّا هو مثبّت…</translation>
    </message>
    <message>
        <source>Choose the network. You can add more later.</source>
        <translation>اختر الشبكة. يمكنك إضافة غيرها لاحقًا.</translation>
    </message>
    <message>
        <source>Your %1 account</source>
        <translation>حسابك على %1</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere but to the network itself.</source>
        <translation>لا يُرسل شيء إلى أي مكان سوى الشبكة نفسها.</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>تغيير الإعدادات</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Sign on</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Plugins…</source>
        <translation>الإضافات…</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>تشغيلها</translation>
    </message>
    <message>
        <source>No plugin on this system speaks this network, so the account cannot connect. Its settings are kept.</source>
        <translation>لا إضافة في هذا النظام تتكلم هذه الشبكة، فلا يستطيع الحساب الاتصال. إعداداته محفوظة.</translation>
    </message>
    <message>
        <source>The plugin of this network is switched off, so the account cannot connect. Its settings are kept.</source>
        <translation>إضافة هذه الشبكة مطفأة، فلا يستطيع الحساب الاتصال. إعداداته محفوظة.</translation>
    </message>
    <message>
        <source>The plugin of this network cannot be used: %1 The account&apos;s settings are kept.</source>
        <translation>لا يمكن استعمال إضافة هذه الشبكة: %1 إعدادات الحساب محفوظة.</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::AccountForm</name>
    <message>
        <source>Remember the password in the keyring</source>
        <translation>تذكُّر كلمة المرور في حلقة المفاتيح</translation>
    </message>
    <message>
        <source>What you call this account (optional)</source>
        <translation>ما تسمّي به هذا الحساب (اختياري)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Password (optional)</source>
        <translation>كلمة المرور (اختيارية)</translation>
    </message>
    <message>
        <source>New password (empty: as before)</source>
        <translation>كلمة مرور جديدة (فارغة: كما كانت)</translation>
    </message>
    <message>
        <source>Make a new account on the server</source>
        <translation>إنشاء حساب جديد على الخادم</translation>
    </message>
    <message>
        <source>Choose a password for the new account.</source>
        <translation>اختر كلمة مرور للحساب الجديد.</translation>
    </message>
    <message>
        <source>Files may show people my network address without asking</source>
        <translation>للملفات أن تُظهر عنوان شبكتي للناس دون سؤال</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::AccountRow</name>
    <message>
        <source>Reconnect</source>
        <translation>إعادة الاتصال</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>استخدام %1</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>إزالة الحساب</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>أتريد إزالة %1؟</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>تغيير كلمة المرور…</translation>
    </message>
    <message>
        <source>%1 · shown as away</source>
        <translation>%1 · يظهر كغائب</translation>
    </message>
    <message>
        <source>Its password is forgotten. Your conversations are kept: you can go on reading them here. The account itself goes on to exist on the network.</source>
        <translation>تُنسى كلمة مروره. وتبقى محادثاتك محفوظة: يمكنك متابعة قراءتها هنا. أما الحساب نفسه فيظل موجودًا على الشبكة.</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>تحرير %1</translation>
    </message>
    <message>
        <source>Remove %1…</source>
        <translation>إزالة %1…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>المزيد لـ %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new mail(s)</source>
        <translation>
            <numerusform>لا بريد جديد</numerusform>
            <numerusform>رسالة بريد جديدة</numerusform>
            <numerusform>رسالتا بريد جديدتان</numerusform>
            <numerusform>%Ln رسائل بريد جديدة</numerusform>
            <numerusform>%Ln رسالة بريد جديدة</numerusform>
            <numerusform>%Ln رسالة بريد جديدة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>My profile…</source>
        <translation>ملفي الشخصي…</translation>
    </message>
    <message>
        <source>Who may reach me…</source>
        <translation>من يمكنه الوصول إلي…</translation>
    </message>
    <message>
        <source>Delete on the server…</source>
        <translation>حذف على الخادم…</translation>
    </message>
    <message>
        <source>Delete on the server (only while online)…</source>
        <translation>حذف على الخادم (عند الاتصال فقط)…</translation>
    </message>
    <message>
        <source>Delete the account</source>
        <translation>حذف الحساب</translation>
    </message>
    <message>
        <source>Delete %1 on the server?</source>
        <translation>أتحذف %1 على الخادم؟</translation>
    </message>
    <message>
        <source>The server forgets the account, its contacts and what it keeps for you. This cannot be taken back, and somebody else may take the name then. The account also goes from Jackdaw; your conversations are kept: you can go on reading them here.</source>
        <translation>ينسى الخادم الحساب وجهات اتصاله وما يحفظه لك. لا رجعة في ذلك، وقد يأخذ غيرك الاسم. ويزول الحساب من جاكدو أيضًا، وتبقى محادثاتك ويمكنك أن تواصل قراءتها هنا.</translation>
    </message>
    <message>
        <source>Delete for ever</source>
        <translation>حذف إلى الأبد</translation>
    </message>
    <message>
        <source>Who may see my network address…</source>
        <translation>من يمكنه رؤية عنواني على الشبكة…</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::AccountsDialog</name>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>No account yet. Add one, and its contacts appear in the list.</source>
        <translation>لا حسابات بعد. أضف حسابًا لتظهر جهات اتصاله في القائمة.</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>إضافة حساب…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::AddContactDialog</name>
    <message>
        <source>Add a contact</source>
        <translation>إضافة جهة اتصال</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation>الاسم (اختياري)</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Message to them (optional)</source>
        <translation>رسالة إليه (اختيارية)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add an account first: contacts live on a network.</source>
        <translation>أضف حسابًا أولًا: جهات الاتصال تعيش على شبكة.</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::AddressDialog</name>
    <message>
        <source>Ask again</source>
        <translation>السؤال من جديد</translation>
    </message>
    <message>
        <source>Who may see my network address</source>
        <translation>من يمكنه رؤية عنواني على الشبكة</translation>
    </message>
    <message>
        <source>Everybody on this account</source>
        <translation>كل من على هذا الحساب</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nobody for good: before a file goes directly, which shows your network address, you are asked.</source>
        <translation>لا أحد بصفة دائمة: قبل أن ينتقل ملف مباشرة، وهذا يُظهر عنوانك على الشبكة، يُطلب رأيك.</translation>
    </message>
    <message>
        <source>Files go directly to and from them without a question, which shows them your network address.</source>
        <translation>تنتقل الملفات منهم وإليهم مباشرة دون سؤال، وهذا يُظهر لهم عنوانك على الشبكة.</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::BookmarksDialog</name>
    <message>
        <source>Remembered rooms</source>
        <translation>الغرف المتذكَّرة</translation>
    </message>
    <message>
        <source>Find a room</source>
        <translation>البحث عن غرفة</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>الغرفة</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائية</translation>
    </message>
    <message>
        <source>Joined at each sign-on</source>
        <translation>يُنضم إليها عند كل دخول</translation>
    </message>
    <message>
        <source>No rooms are remembered yet. The menu of each room has “Join automatically”; rooms that a network remembers for you are listed once you are online.</source>
        <translation>لا غرف متذكَّرة بعد. في قائمة كل غرفة «الانضمام تلقائيًا»، والغرف التي تتذكرها الشبكة لك تظهر عند اتصالك.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>نسيان</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>تغيير الاسم…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>انضمام</translation>
    </message>
    <message>
        <source>joined automatically</source>
        <translation>يُنضم إليها تلقائيًا</translation>
    </message>
    <message>
        <source>not joined automatically</source>
        <translation>لا يُنضم إليها تلقائيًا</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1، %2، %3</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Rename the room</source>
        <translation>تغيير اسم الغرفة</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>تغيير الاسم</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::ContactActions</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>دمج مع…</translation>
    </message>
    <message>
        <source>Remove from Recent</source>
        <translation>إزالة من الأخيرة</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>Leave and remove from the list</source>
        <translation>مغادرة وإزالة من القائمة</translation>
    </message>
    <message>
        <source>Add to contacts…</source>
        <translation>إضافة إلى جهات الاتصال…</translation>
    </message>
    <message>
        <source>Move to group</source>
        <translation>نقل إلى مجموعة</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>مجموعة جديدة…</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>فصل</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>إلغاء الحظر</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>حظر</translation>
    </message>
    <message>
        <source>Remove contact</source>
        <translation>إزالة جهة الاتصال</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>أتريد إزالة %1؟</translation>
    </message>
    <message>
        <source>They leave your list on every network they are on. What you wrote to each other is kept.</source>
        <translation>ستُزال من قائمتك على جميع الشبكات، ويبقى ما كتبتماه محفوظًا.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>مجموعة جديدة</translation>
    </message>
    <message>
        <source>%1 is now part of %2.</source>
        <translation>أصبح %1 جزءًا من %2.</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>التفاصيل…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة تسمية…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>المزيد لـ %1</translation>
    </message>
    <message>
        <source>Profile…</source>
        <translation>الملف الشخصي…</translation>
    </message>
    <message>
        <source>Profile of %1…</source>
        <translation>الملف الشخصي لـ %1…</translation>
    </message>
    <message>
        <source>Ask for attention</source>
        <translation>طلب الانتباه</translation>
    </message>
    <message>
        <source>Files may show them my network address</source>
        <translation>للملفات أن تُظهر له عنوان شبكتي</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::ContactDelegate</name>
    <message>
        <source>typing…</source>
        <translation>يكتب…</translation>
    </message>
    <message>
        <source>away %1</source>
        <translation>بعيد %1</translation>
    </message>
    <message>
        <source>idle %1</source>
        <translation>خامل %1</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>اسم %1</translation>
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
            <numerusform>لا شبكات</numerusform>
            <numerusform>شبكة واحدة</numerusform>
            <numerusform>شبكتان</numerusform>
            <numerusform>%Ln شبكات</numerusform>
            <numerusform>%Ln شبكة</numerusform>
            <numerusform>%Ln شبكة</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting for their approval</source>
        <translation>بانتظار الموافقة</translation>
    </message>
    <message>
        <source>joining…</source>
        <translation>جارٍ الانضمام…</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>الغرف</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>سابقًا</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::ContactListModel</name>
    <message>
        <source>%1, %2 of %3 online</source>
        <translation>%1، %L2 من %L3 متصلون</translation>
    </message>
    <message>
        <source>room</source>
        <translation>غرفة</translation>
    </message>
    <message>
        <source>typing…</source>
        <translation>يكتب…</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>لا شيء غير مقروء</numerusform>
            <numerusform>رسالة غير مقروءة</numerusform>
            <numerusform>رسالتان غير مقروءتين</numerusform>
            <numerusform>%Ln رسائل غير مقروءة</numerusform>
            <numerusform>%Ln رسالة غير مقروءة</numerusform>
            <numerusform>%Ln رسالة غير مقروءة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::ContactListView</name>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <translation>%1، باسم %2</translation>
    </message>
    <message>
        <source>idle %1</source>
        <translation>خامل %1</translation>
    </message>
    <message>
        <source>Waiting for their approval</source>
        <translation>بانتظار الموافقة</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>محظور</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::ConversationHeader</name>
    <message>
        <source>Participants</source>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>via %1</source>
        <translation>عبر %1</translation>
    </message>
    <message>
        <source>Messages go via %1. Choose another way</source>
        <translation>تُرسل الرسائل عبر %1. اختر طريقًا آخر</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>لا مشاركين</numerusform>
            <numerusform>مشارك واحد</numerusform>
            <numerusform>مشاركان</numerusform>
            <numerusform>%Ln مشاركين</numerusform>
            <numerusform>%Ln مشاركًا</numerusform>
            <numerusform>%Ln مشارك</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 (offline)</source>
        <translation>%1 (غير متصل)</translation>
    </message>
    <message>
        <source>Change topic…</source>
        <translation>تغيير الموضوع…</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>دعوة…</translation>
    </message>
    <message>
        <source>Change my name here…</source>
        <translation>تغيير اسمي هنا…</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>Search in this conversation</source>
        <translation>البحث في هذه المحادثة</translation>
    </message>
    <message>
        <source>Search in this conversation…</source>
        <translation>البحث في هذه المحادثة…</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::ConversationSubject</name>
    <message>
        <source>This address is no longer on the list.</source>
        <translation>لم يعد هذا العنوان في القائمة.</translation>
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
        <translation>%1 يكتب…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>This link leads to %1.</source>
        <translation>يقود هذا الرابط إلى %1.</translation>
    </message>
    <message>
        <source>This link says %1 and leads to %2.</source>
        <translation>يقول هذا الرابط %1 ويقود إلى %2.</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>فتح على أي حال</translation>
    </message>
    <message>
        <source>Links of this kind are not opened from messages. It can be copied.</source>
        <translation>لا تُفتح روابط من هذا النوع من الرسائل. يمكن نسخه.</translation>
    </message>
    <message>
        <source>Send as text</source>
        <translation>إرسال كنص</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Nothing has been said here yet.</source>
        <translation>لم يُقل شيء هنا بعد.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>There is no command %1 here.</source>
        <translation>لا يوجد هنا أمر %1.</translation>
    </message>
    <message>
        <source>Send files</source>
        <translation>إرسال ملفات</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>صورة %1</translation>
    </message>
    <message>
        <source>The picture could not be stored.</source>
        <translation>تعذر تخزين الصورة.</translation>
    </message>
    <message>
        <source>Files can be sent to people, not to rooms.</source>
        <translation>يمكن إرسال الملفات إلى الأشخاص لا إلى الغرف.</translation>
    </message>
    <message numerus="yes">
        <source>These are too many files at once; send at most %n.</source>
        <translation>
            <numerusform>هذه ملفات كثيرة دفعة واحدة؛ أرسل %Ln على الأكثر.</numerusform>
            <numerusform>هذه ملفات كثيرة دفعة واحدة؛ أرسل %Ln على الأكثر.</numerusform>
            <numerusform>هذه ملفات كثيرة دفعة واحدة؛ أرسل %Ln على الأكثر.</numerusform>
            <numerusform>هذه ملفات كثيرة دفعة واحدة؛ أرسل %Ln على الأكثر.</numerusform>
            <numerusform>هذه ملفات كثيرة دفعة واحدة؛ أرسل %Ln على الأكثر.</numerusform>
            <numerusform>هذه ملفات كثيرة دفعة واحدة؛ أرسل %Ln على الأكثر.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::DetailsBox</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>What the network said</source>
        <translation>ما قالته الشبكة</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::DetailsDialog</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Idle for</source>
        <translation>خامل منذ</translation>
    </message>
    <message>
        <source>Calls themselves</source>
        <translation>يسمّي نفسه</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>They have not answered your request yet.</source>
        <translation>لم يُجب عن طلبك بعد.</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>محظور</translation>
    </message>
    <message>
        <source>Their messages do not reach you.</source>
        <translation>لا تصلك رسائله.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Your name there</source>
        <translation>اسمك هناك</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>المزاج</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::FaceView</name>
    <message>
        <source>No picture</source>
        <translation>بلا صورة</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>صورة %1</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::FactGrid</name>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::FieldForm</name>
    <message>
        <source>Advanced</source>
        <translation>متقدم</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (اختياري)</translation>
    </message>
    <message>
        <source>“%1” is needed.</source>
        <translation>«%1» مطلوب.</translation>
    </message>
    <message>
        <source>I want it all the same</source>
        <translation>أريد ذلك رغم هذا</translation>
    </message>
    <message>
        <source>“%1” is a risk: change it, or tick the box below it.</source>
        <translation>«%1» فيه خطر: غيّره أو ضع علامة في المربع الذي تحته.</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::FileEdit</name>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::FilesButton</name>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>لا شيء جارٍ</numerusform>
            <numerusform>واحد جارٍ</numerusform>
            <numerusform>اثنان جاريان</numerusform>
            <numerusform>%Ln جارية</numerusform>
            <numerusform>%Ln جاريًا</numerusform>
            <numerusform>%Ln جارٍ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished</source>
        <translation>
            <numerusform>لم ينته شيء</numerusform>
            <numerusform>انتهى واحد</numerusform>
            <numerusform>انتهى اثنان</numerusform>
            <numerusform>انتهت %Ln</numerusform>
            <numerusform>انتهى %Ln</numerusform>
            <numerusform>انتهى %Ln</numerusform>
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
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Bring your accounts, people and conversations from another program. Its files are only read, and what is here already stays as it is.</source>
        <translation>أحضر حساباتك وأشخاصك ومحادثاتك من برنامج آخر. ملفاته تُقرأ فقط، وما هو هنا يبقى كما هو.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>هنا من قبل</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>تُرك</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>الغرف</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The file of its history</source>
        <translation>ملف سجله</translation>
    </message>
    <message>
        <source>The folder of its profile</source>
        <translation>مجلد ملفه الشخصي</translation>
    </message>
    <message>
        <source>Choose where it keeps its profile.</source>
        <translation>اختر مكان ملفه الشخصي.</translation>
    </message>
    <message>
        <source>There is no profile of %1 there.</source>
        <translation>لا يوجد ملف شخصي لـ %1 هناك.</translation>
    </message>
    <message>
        <source>Looking what is there…</source>
        <translation>جارٍ النظر فيما هو موجود…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>جارٍ الاستيراد…</translation>
    </message>
    <message>
        <source>Importing… %1 messages so far.</source>
        <translation>جارٍ الاستيراد… %1 رسالة حتى الآن.</translation>
    </message>
    <message>
        <source>Looking what is there… %1 messages so far.</source>
        <translation>جارٍ النظر فيما هو موجود… %1 رسالة حتى الآن.</translation>
    </message>
    <message>
        <source>Stopped. What came so far stays; the next import goes on from there.</source>
        <translation>توقف. يبقى ما جاء حتى الآن، ويتابع الاستيراد التالي من هناك.</translation>
    </message>
    <message>
        <source>All of it is here.</source>
        <translation>كله هنا.</translation>
    </message>
    <message>
        <source>This is what would come. Nothing has been changed yet.</source>
        <translation>هذا ما سيأتي. لم يتغير شيء بعد.</translation>
    </message>
    <message>
        <source>All of it is here already.</source>
        <translation>كله هنا من قبل.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::InputEdit</name>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::JoinRoomDialog</name>
    <message>
        <source>Join a room</source>
        <translation>الانضمام إلى غرفة</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>انضمام</translation>
    </message>
    <message>
        <source>Only if the room asks for one</source>
        <translation>فقط إن طلبتها الغرفة</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>الغرفة</translation>
    </message>
    <message>
        <source>Your &amp;name there</source>
        <translation>اسمك هناك</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Join a&amp;utomatically</source>
        <translation>الانضمام تلقائيًا</translation>
    </message>
    <message>
        <source>Enter this room whenever you sign on</source>
        <translation>دخول هذه الغرفة كلما اتصلت</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>غرفة جديدة</translation>
    </message>
    <message>
        <source>Set it up first if it is &amp;new</source>
        <translation>إعدادها أولًا إن كانت جديدة</translation>
    </message>
    <message>
        <source>Remembered rooms…</source>
        <translation>الغرف المتذكَّرة…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::JumpButton</name>
    <message>
        <source>Jump to the newest message</source>
        <translation>الانتقال إلى أحدث رسالة</translation>
    </message>
    <message numerus="yes">
        <source>Jump to the newest message, %n new</source>
        <translation>
            <numerusform>الانتقال إلى أحدث رسالة</numerusform>
            <numerusform>الانتقال إلى أحدث رسالة، واحدة جديدة</numerusform>
            <numerusform>الانتقال إلى أحدث رسالة، رسالتان جديدتان</numerusform>
            <numerusform>الانتقال إلى أحدث رسالة، %Ln جديدة</numerusform>
            <numerusform>الانتقال إلى أحدث رسالة، %Ln جديدة</numerusform>
            <numerusform>الانتقال إلى أحدث رسالة، %Ln جديدة</numerusform>
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
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>In the list: open. In the input: send. On a message: its links and acts</source>
        <translation>في القائمة: فتح. في حقل الكتابة: إرسال. على رسالة: روابطها وإجراءاتها</translation>
    </message>
    <message>
        <source>In the input: a new line</source>
        <translation>في حقل الكتابة: سطر جديد</translation>
    </message>
    <message>
        <source>In the input: what was sent before</source>
        <translation>في حقل الكتابة: ما أُرسل من قبل</translation>
    </message>
    <message>
        <source>In a room&apos;s input: completes a name. Elsewhere: the next field</source>
        <translation>في حقل كتابة الغرفة: يكمل اسمًا. في غيره: الحقل التالي</translation>
    </message>
    <message>
        <source>In the input: older messages</source>
        <translation>في حقل الكتابة: الرسائل الأقدم</translation>
    </message>
    <message>
        <source>What can be done with a contact, a message, a participant</source>
        <translation>ما يمكن فعله بجهة اتصال أو رسالة أو مشارك</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::LinkQuestion</name>
    <message>
        <source>Open a link</source>
        <translation>فتح رابط</translation>
    </message>
    <message>
        <source>None of your accounts is on this network.</source>
        <translation>ليس لك حساب على هذه الشبكة.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>الغرفة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>The text goes into the input. It is sent only when you send it.</source>
        <translation>يوضع النص في حقل الكتابة، ولا يُرسل إلا حين ترسله.</translation>
    </message>
    <message>
        <source>With which account?</source>
        <translation>بأي حساب؟</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>إضافة حساب…</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>انضمام</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Join this room?</source>
        <translation>هل تريد الانضمام إلى هذه الغرفة؟</translation>
    </message>
    <message>
        <source>Open this conversation?</source>
        <translation>هل تريد فتح هذه المحادثة؟</translation>
    </message>
    <message>
        <source>A link leads there.</source>
        <translation>يؤدي رابط إلى هناك.</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::MainWindow</name>
    <message>
        <source>%1 – Jackdaw</source>
        <translation>%1 – جاكدو</translation>
    </message>
    <message>
        <source>(%1) %2</source>
        <translation>(%L1) %2</translation>
    </message>
    <message>
        <source>One window for every network</source>
        <translation>نافذة واحدة لكل الشبكات</translation>
    </message>
    <message>
        <source>Add an account, and its contacts and rooms appear on the side. You can add as many as you like: people you know on several networks become one contact.</source>
        <translation>أضف حسابًا لتظهر جهات اتصاله وغرفه في الجانب. يمكنك إضافة ما تشاء من الحسابات: ومن تعرفه على عدة شبكات يصبح جهة اتصال واحدة.</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>إضافة حساب…</translation>
    </message>
    <message>
        <source>Try the demo networks…</source>
        <translation>تجربة شبكات العرض…</translation>
    </message>
    <message>
        <source>No conversation open</source>
        <translation>لا محادثة مفتوحة</translation>
    </message>
    <message>
        <source>Choose someone on the side, or press Ctrl+K and type a name.</source>
        <translation>اختر شخصًا من الجانب، أو اضغط ‎Ctrl+K واكتب اسمًا.</translation>
    </message>
    <message>
        <source>Signing on…</source>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Your conversations can be read meanwhile.</source>
        <translation>يمكنك قراءة محادثاتك في هذه الأثناء.</translation>
    </message>
    <message>
        <source>You are offline</source>
        <translation>أنت غير متصل</translation>
    </message>
    <message>
        <source>Conversations can be read, and what you write goes out when you are back.</source>
        <translation>يمكنك قراءة المحادثات، وسيُرسل ما تكتبه حين تعود.</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Accounts…</source>
        <translation>الحسابات…</translation>
    </message>
    <message>
        <source>The demo networks</source>
        <translation>شبكات العرض</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>نسخ الأمر</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Jackdaw cannot open this link: %1</source>
        <translation>لا يستطيع جاكدو فتح هذا الرابط: %1</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message numerus="yes">
        <source>Quit and lose %n change(s)?</source>
        <translation>
            <numerusform>هل تريد الإنهاء وفقدان %Ln تغيير؟</numerusform>
            <numerusform>هل تريد الإنهاء وفقدان تغيير واحد (%Ln)؟</numerusform>
            <numerusform>هل تريد الإنهاء وفقدان تغييرين (%Ln)؟</numerusform>
            <numerusform>هل تريد الإنهاء وفقدان %Ln تغييرات؟</numerusform>
            <numerusform>هل تريد الإنهاء وفقدان %Ln تغييرًا؟</numerusform>
            <numerusform>هل تريد الإنهاء وفقدان %Ln تغيير؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Jackdaw cannot store them at the moment. %1</source>
        <translation>لا يستطيع جاكدو حفظها الآن. %1</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>الاستمرار في التشغيل</translation>
    </message>
    <message>
        <source>Quit and lose them</source>
        <translation>إنهاء وفقدانها</translation>
    </message>
    <message>
        <source>Two small networks with four people on them run on this computer alone, in a window of their own that opens after a moment. Your own accounts are not touched. In a terminal it is:

%1</source>
        <translation>تعمل شبكتان صغيرتان فيهما أربعة أشخاص على هذا الحاسوب وحده، في نافذة خاصة بهما تُفتح بعد لحظة. ولا تُمسّ حساباتك. وفي الطرفية يكون ذلك بالأمر:

%1</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>The demo networks could not be started.</source>
        <translation>تعذّر بدء شبكات العرض التوضيحي.</translation>
    </message>
    <message>
        <source>The demo networks open in a window of their own. The first time this takes some minutes.</source>
        <translation>تُفتح شبكات العرض التوضيحي في نافذة خاصة بها. ويستغرق ذلك بضع دقائق في المرة الأولى.</translation>
    </message>
    <message>
        <source>The demo networks failed: %1</source>
        <translation>فشلت شبكات العرض التوضيحي: %1</translation>
    </message>
    <message>
        <source>Import from another program…</source>
        <translation>الاستيراد من برنامج آخر…</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::MergeDialog</name>
    <message>
        <source>Merge contacts</source>
        <translation>دمج جهات الاتصال</translation>
    </message>
    <message>
        <source>Who else is %1? They become one contact that keeps this name.</source>
        <translation>من هو %1 أيضًا؟ ستصبح جهة اتصال واحدة تحتفظ بهذا الاسم.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::MessageInput</name>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>إرسال (Enter)</translation>
    </message>
    <message>
        <source>Send a file…</source>
        <translation>إرسال ملف…</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::MoreMenu</name>
    <message>
        <source>Asking the network…</source>
        <translation>جارٍ سؤال الشبكة…</translation>
    </message>
    <message>
        <source>Nothing more here</source>
        <translation>لا مزيد هنا</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::NewMessageDialog</name>
    <message>
        <source>Write</source>
        <translation>مراسلة</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>رسالة جديدة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Add an account first: messages go over a network.</source>
        <translation>أضف حسابًا أولًا: الرسائل تمر عبر شبكة.</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::NoticePile</name>
    <message>
        <source>Notices</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Show all…</source>
        <translation>إظهار الكل…</translation>
    </message>
    <message numerus="yes">
        <source>%n more notice(s)</source>
        <translation>
            <numerusform>لا إشعارات أخرى (%Ln)</numerusform>
            <numerusform>إشعار آخر (%Ln)</numerusform>
            <numerusform>إشعاران آخران (%Ln)</numerusform>
            <numerusform>%Ln إشعارات أخرى</numerusform>
            <numerusform>%Ln إشعارًا آخر</numerusform>
            <numerusform>%Ln إشعار آخر</numerusform>
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
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are offered to you.</source>
        <translation>
            <numerusform>لا ملفات معروضة عليك (%Ln).</numerusform>
            <numerusform>ملف واحد (%Ln) معروض عليك.</numerusform>
            <numerusform>ملفان (%Ln) معروضان عليك.</numerusform>
            <numerusform>%Ln ملفات معروضة عليك.</numerusform>
            <numerusform>%Ln ملفًا معروضًا عليك.</numerusform>
            <numerusform>%Ln ملف معروض عليك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::NoticesDialog</name>
    <message>
        <source>Notices</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::OwnProfileDialog</name>
    <message>
        <source>My profile</source>
        <translation>ملفي الشخصي</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>اختيار صورة…</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>إزالة الصورة</translation>
    </message>
    <message>
        <source>The same on all accounts</source>
        <translation>نفسها في كل الحسابات</translation>
    </message>
    <message>
        <source>You can also drop a picture here. It is cut to a square; others see it.</source>
        <translation>يمكنك أيضًا إفلات صورة هنا. تُقص مربعة؛ ويراها الآخرون.</translation>
    </message>
    <message>
        <source>You can also drop a picture here. On this network others do not see it.</source>
        <translation>يمكنك أيضًا إفلات صورة هنا. لا يراها الآخرون على هذه الشبكة.</translation>
    </message>
    <message>
        <source>as your address</source>
        <translation>كعنوانك</translation>
    </message>
    <message>
        <source>&amp;Name others see</source>
        <translation>الاسم الذي يراه الآخرون</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>why, if you like</source>
        <translation>السبب، إن شئت</translation>
    </message>
    <message>
        <source>Why you feel so</source>
        <translation>سبب هذا المزاج</translation>
    </message>
    <message>
        <source>&amp;Mood</source>
        <translation>المزاج</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>تغيير كلمة المرور…</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>اختيار صورة</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>صور</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::PageText</name>
    <message>
        <source>Open a link</source>
        <translation>فتح رابط</translation>
    </message>
    <message>
        <source>This link is not opened</source>
        <translation>لا يُفتح هذا الرابط</translation>
    </message>
    <message>
        <source>Open %1?</source>
        <translation>أتريد فتح %1؟</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::ParticipantsPanel</name>
    <message>
        <source>Find a participant</source>
        <translation>البحث عن مشارك</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>ذِكر</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>نسخ الاسم</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Write privately</source>
        <translation>كتابة خاصة</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::PasswordDialog</name>
    <message>
        <source>Change password</source>
        <translation>تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>The server of %1 gets it, and every program that signs on there needs it from then on.</source>
        <translation>يتلقاها خادم %1، ويحتاج إليها من حينها كل برنامج يدخل هناك.</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>كلمة المرور الجديدة</translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <source>Enter the new password.</source>
        <translation>أدخل كلمة المرور الجديدة.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>الكلمتان ليستا متطابقتين.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>جارٍ سؤال الخادم…</translation>
    </message>
    <message>
        <source>The password is still the old one. %1</source>
        <translation>ما زالت كلمة المرور هي القديمة. %1</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::PasswordEdit</name>
    <message>
        <source>Show the password</source>
        <translation>إظهار كلمة المرور</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::PictureView</name>
    <message>
        <source>A picture from the network</source>
        <translation>صورة من الشبكة</translation>
    </message>
    <message>
        <source>This picture cannot be shown.</source>
        <translation>لا يمكن عرض هذه الصورة.</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::PluginRow</name>
    <message>
        <source>Use %1</source>
        <translation>استخدام %1</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>خاصة بك</translation>
    </message>
    <message>
        <source>From an unknown package</source>
        <translation>من حزمة مجهولة</translation>
    </message>
    <message>
        <source>From the package %1</source>
        <translation>من الحزمة %1</translation>
    </message>
    <message>
        <source>%1 · version %2</source>
        <translation>%1، الإصدار %2</translation>
    </message>
    <message numerus="yes">
        <source>Switched off, and %n account(s) cannot connect</source>
        <translation>
            <numerusform>مطفأة، ولا حساب يتعذّر اتصاله</numerusform>
            <numerusform>مطفأة، وحساب واحد لا يستطيع الاتصال</numerusform>
            <numerusform>مطفأة، وحسابان لا يستطيعان الاتصال</numerusform>
            <numerusform>مطفأة، و%Ln حسابات لا تستطيع الاتصال</numerusform>
            <numerusform>مطفأة، و%Ln حسابًا لا يستطيع الاتصال</numerusform>
            <numerusform>مطفأة، و%Ln حساب لا يستطيع الاتصال</numerusform>
        </translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>معطّل</translation>
    </message>
    <message numerus="yes">
        <source>Used by %n account(s)</source>
        <translation>
            <numerusform>لا يستعملها أي حساب</numerusform>
            <numerusform>يستعملها حساب واحد</numerusform>
            <numerusform>يستعملها حسابان</numerusform>
            <numerusform>تستعملها %Ln حسابات</numerusform>
            <numerusform>يستعملها %Ln حسابًا</numerusform>
            <numerusform>يستعملها %Ln حساب</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::PluginsDialog</name>
    <message>
        <source>Plugins</source>
        <translation>الإضافات</translation>
    </message>
    <message>
        <source>Plugins bring networks. Those of this system&apos;s packages are used unless you switch them off; what is off is not even loaded.</source>
        <translation>تجلب الإضافات شبكات. تُستعمل إضافات حزم هذا النظام ما لم تُطفئها؛ وما أُطفئ لا يُحمّل أصلًا.</translation>
    </message>
    <message>
        <source>Plugins that no package brought belong into a folder of your own. Each is used only after you switch it on.</source>
        <translation>الإضافات التي لم تجلبها أي حزمة مكانها مجلد خاص بك. لا تُستعمل أي منها إلا بعد أن تشغّلها.</translation>
    </message>
    <message>
        <source>Open your folder</source>
        <translation>فتح مجلدك</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Asking what is installed…</source>
        <translation>جارٍ الاستعلام عمّا هو مثبّت…</translation>
    </message>
    <message>
        <source>There is no plugin.</source>
        <translation>لا توجد إضافات.</translation>
    </message>
    <message>
        <source>Use a plugin of your own</source>
        <translation>استعمال إضافة خاصة بك</translation>
    </message>
    <message>
        <source>Use %1?</source>
        <translation>أتريد استعمال %1؟</translation>
    </message>
    <message>
        <source>No package of this system brought it: nobody has checked it, and nobody mends it. It runs in a sandbox and cannot reach your files, but it is given the passwords and reads the messages of the accounts that use it. Say yes only if you trust whoever made it.</source>
        <translation>لم تجلبها أي حزمة من هذا النظام: لم يفحصها أحد، ولا يصلحها أحد. تعمل معزولة ولا تصل إلى ملفاتك، لكنها تُعطى كلمات مرور الحسابات التي تستعملها وتقرأ رسائلها. وافق فقط إن كنت تثق بمن صنعها.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>استعمالها</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::PrivacyDialog</name>
    <message>
        <source>Remove from the list</source>
        <translation>إزالة من القائمة</translation>
    </message>
    <message>
        <source>Who may reach me</source>
        <translation>من يمكنه الوصول إلي</translation>
    </message>
    <message>
        <source>Everybody but those I block</source>
        <translation>الجميع عدا من أحظرهم</translation>
    </message>
    <message>
        <source>Only my contacts</source>
        <translation>جهات اتصالي فقط</translation>
    </message>
    <message>
        <source>Only those on a list</source>
        <translation>من في القائمة فقط</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Everybody, also those I blocked</source>
        <translation>الجميع، حتى من حظرتهم</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Messages, questions and files of strangers do not appear, and nobody can ask to add you.</source>
        <translation>لا تظهر رسائل الغرباء وأسئلتهم وملفاتهم، ولا يستطيع أحد طلب إضافتك.</translation>
    </message>
    <message>
        <source>Whoever is not on the list below is not heard, be they contacts or strangers.</source>
        <translation>من ليس في القائمة أدناه لا يُسمع، جهة اتصال كان أم غريبًا.</translation>
    </message>
    <message>
        <source>Nobody is heard, in rooms excepted.</source>
        <translation>لا يُسمع أحد إلا في الغرف.</translation>
    </message>
    <message>
        <source>The list below has no effect.</source>
        <translation>لا أثر للقائمة أدناه.</translation>
    </message>
    <message>
        <source>Whoever is on the list below is not heard: no message, no question and no file of theirs appears.</source>
        <translation>من في القائمة أدناه لا يُسمع: لا تظهر له رسالة ولا سؤال ولا ملف.</translation>
    </message>
    <message>
        <source>May reach me</source>
        <translation>يمكنهم الوصول إلي</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>محظور</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>حظر</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::ProfileDialog</name>
    <message>
        <source>Profile</source>
        <translation>الملف الشخصي</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>في %1</translation>
    </message>
    <message>
        <source>Asking the network…</source>
        <translation>جارٍ سؤال الشبكة…</translation>
    </message>
    <message>
        <source>The network tells nothing more about them.</source>
        <translation>لا تخبر الشبكة بمزيد عنهم.</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::PromptBar</name>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message numerus="yes">
        <source>%n more questions wait</source>
        <translation>
            <numerusform>لا أسئلة أخرى</numerusform>
            <numerusform>سؤال آخر ينتظر</numerusform>
            <numerusform>سؤالان آخران ينتظران</numerusform>
            <numerusform>%Ln أسئلة أخرى تنتظر</numerusform>
            <numerusform>%Ln سؤالًا آخر ينتظر</numerusform>
            <numerusform>%Ln سؤال آخر ينتظر</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all…</source>
        <translation>عرض الكل…</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::PromptLines</name>
    <message>
        <source>Enter password…</source>
        <translation>إدخال كلمة المرور…</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>مراجعة…</translation>
    </message>
    <message>
        <source>Decline all</source>
        <translation>رفض الكل</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>حظر</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>حظر %1</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::PromptListDialog</name>
    <message>
        <source>Invitations</source>
        <translation>الدعوات</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::PromptPanel</name>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>صادرة إلى</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>صادرة عن</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>الصلاحية</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>البصمة (SHA-256)</translation>
    </message>
    <message>
        <source>Compare the fingerprint with what the server&apos;s operator tells you. If you trust it, this account remembers it for this server alone.</source>
        <translation>قارن البصمة بما يخبرك به مشغّل الخادم. إن وثقت بها فسيتذكرها هذا الحساب لهذا الخادم وحده.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Addresses of this kind are not opened. It can be copied.</source>
        <translation>لا تُفتح العناوين من هذا النوع. يمكن نسخه.</translation>
    </message>
    <message>
        <source>The network wants this page shown. Open it only if you expect it.</source>
        <translation>تريد الشبكة عرض هذه الصفحة. لا تفتحها إلا إن كنت تتوقعها.</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>حظر</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>حظر %1</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::PromptTable</name>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>لم يُعثر على شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%Ln نتائج</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::RoomActions</name>
    <message>
        <source>Change topic</source>
        <translation>تغيير الموضوع</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Change my name here</source>
        <translation>تغيير اسمي هنا</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Invite into this room</source>
        <translation>الدعوة إلى هذه الغرفة</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>دعوة</translation>
    </message>
    <message>
        <source>Join %1</source>
        <translation>الانضمام إلى %1</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>انضمام</translation>
    </message>
    <message>
        <source>Ban %1 from this room?</source>
        <translation>أتريد حظر دخول %1 إلى هذه الغرفة؟</translation>
    </message>
    <message>
        <source>Remove %1 from this room?</source>
        <translation>أتريد إخراج %1 من هذه الغرفة؟</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>حظر الدخول</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Make an owner</source>
        <translation>جعله مالكًا</translation>
    </message>
    <message>
        <source>Make %1 an owner of this room?</source>
        <translation>أتريد جعل %1 مالكًا لهذه الغرفة؟</translation>
    </message>
    <message>
        <source>Owners may do everything there, also put you out.</source>
        <translation>للمالكين فعل كل شيء هناك، حتى إخراجك.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Lift a ban</source>
        <translation>رفع حظر</translation>
    </message>
    <message>
        <source>Lift the ban</source>
        <translation>رفع الحظر</translation>
    </message>
    <message>
        <source>Close the room for good</source>
        <translation>إغلاق الغرفة نهائيًا</translation>
    </message>
    <message>
        <source>Close %1 for everybody?</source>
        <translation>أتريد إغلاق %1 للجميع؟</translation>
    </message>
    <message>
        <source>Everybody is put out, and the room is gone. What was said stays in your history.</source>
        <translation>يُخرج الجميع وتزول الغرفة. ويبقى ما قيل في سجلك.</translation>
    </message>
    <message>
        <source>Close for good</source>
        <translation>إغلاق نهائي</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>اكتب إلى %1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Join automatically</source>
        <translation>الانضمام تلقائيًا</translation>
    </message>
    <message>
        <source>Settings of the room…</source>
        <translation>إعدادات الغرفة…</translation>
    </message>
    <message>
        <source>Lift a ban…</source>
        <translation>رفع حظر…</translation>
    </message>
    <message>
        <source>Close the room for good…</source>
        <translation>إغلاق الغرفة نهائيًا…</translation>
    </message>
    <message>
        <source>They can read it</source>
        <translation>يمكنه قراءته</translation>
    </message>
    <message>
        <source>Profile…</source>
        <translation>الملف الشخصي…</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::RoomBrowser</name>
    <message>
        <source>Search the network&apos;s rooms</source>
        <translation>البحث في غرف الشبكة</translation>
    </message>
    <message>
        <source>On the account&apos;s server</source>
        <translation>على خادم الحساب</translation>
    </message>
    <message>
        <source>Server whose rooms are listed</source>
        <translation>الخادم الذي تُعرض غرفه</translation>
    </message>
    <message>
        <source>Type another server and press Enter to list its rooms</source>
        <translation>اكتب خادمًا آخر واضغط Enter لعرض غرفه</translation>
    </message>
    <message>
        <source>Rooms of the network</source>
        <translation>غرف الشبكة</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>No account that has rooms is online.</source>
        <translation>لا يوجد حساب متصل له غرف.</translation>
    </message>
    <message>
        <source>This network has no list of rooms. Type the room&apos;s address.</source>
        <translation>لا توجد قائمة غرف في هذه الشبكة. اكتب عنوان الغرفة.</translation>
    </message>
    <message>
        <source>Asking the network for its rooms…</source>
        <translation>جارٍ سؤال الشبكة عن غرفها…</translation>
    </message>
    <message>
        <source>The network lists no rooms.</source>
        <translation>لا تعرض الشبكة أي غرف.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln room(s) so far…</source>
        <translation>
            <numerusform>لا غرف حتى الآن…</numerusform>
            <numerusform>غرفة واحدة حتى الآن…</numerusform>
            <numerusform>غرفتان حتى الآن…</numerusform>
            <numerusform>%Ln غرف حتى الآن…</numerusform>
            <numerusform>%Ln غرفة حتى الآن…</numerusform>
            <numerusform>%Ln غرفة حتى الآن…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln room(s) so far.</source>
        <translation>
            <numerusform>أُوقف: لا غرف حتى الآن.</numerusform>
            <numerusform>أُوقف: غرفة واحدة حتى الآن.</numerusform>
            <numerusform>أُوقف: غرفتان حتى الآن.</numerusform>
            <numerusform>أُوقف: %Ln غرف حتى الآن.</numerusform>
            <numerusform>أُوقف: %Ln غرفة حتى الآن.</numerusform>
            <numerusform>أُوقف: %Ln غرفة حتى الآن.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln room(s). The network has more: type the address of one that is missing.</source>
        <translation>
            <numerusform>لا غرف معروضة. للشبكة مزيد: اكتب عنوان الناقصة.</numerusform>
            <numerusform>الغرفة الأولى. للشبكة مزيد: اكتب عنوان الناقصة.</numerusform>
            <numerusform>أول غرفتين. للشبكة مزيد: اكتب عنوان الناقصة.</numerusform>
            <numerusform>أول %Ln غرف. للشبكة مزيد: اكتب عنوان الناقصة.</numerusform>
            <numerusform>أول %Ln غرفة. للشبكة مزيد: اكتب عنوان الناقصة.</numerusform>
            <numerusform>أول %Ln غرفة. للشبكة مزيد: اكتب عنوان الناقصة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln room(s)</source>
        <translation>
            <numerusform>لا غرف</numerusform>
            <numerusform>غرفة واحدة</numerusform>
            <numerusform>غرفتان</numerusform>
            <numerusform>%Ln غرف</numerusform>
            <numerusform>%Ln غرفة</numerusform>
            <numerusform>%Ln غرفة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::RoomListsDialog</name>
    <message>
        <source>by %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>Banned people…</source>
        <translation>المحظورون…</translation>
    </message>
    <message>
        <source>Members and banned people…</source>
        <translation>الأعضاء والمحظورون…</translation>
    </message>
    <message>
        <source>Banned people</source>
        <translation>المحظورون</translation>
    </message>
    <message>
        <source>Members and banned people</source>
        <translation>الأعضاء والمحظورون</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>محظورون</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>أعضاء</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>مشرفون</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>مالكون</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Asking the network…</source>
        <translation>جارٍ سؤال الشبكة…</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>لا عناوين</numerusform>
            <numerusform>عنوان واحد</numerusform>
            <numerusform>عنوانان</numerusform>
            <numerusform>%Ln عناوين</numerusform>
            <numerusform>%Ln عنوانًا</numerusform>
            <numerusform>%Ln عنوان</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is banned.</source>
        <translation>لا أحد محظور.</translation>
    </message>
    <message>
        <source>Nobody is on this list.</source>
        <translation>لا أحد في هذه القائمة.</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>حظر</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Lift the ban</source>
        <translation>رفع الحظر</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>إزالة من القائمة</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::RoomsModel</name>
    <message>
        <source>Room</source>
        <translation>الغرفة</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::SearchFilters</name>
    <message>
        <source>Where to search</source>
        <translation>أين تبحث</translation>
    </message>
    <message>
        <source>Whose messages</source>
        <translation>رسائل مَن</translation>
    </message>
    <message>
        <source>When it was said</source>
        <translation>متى قيل</translation>
    </message>
    <message>
        <source>With a link</source>
        <translation>فيها رابط</translation>
    </message>
    <message>
        <source>With a file</source>
        <translation>فيها ملف</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>في أي وقت</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>آخر ٧ أيام</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>آخر ٣٠ يومًا</translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>السنة الأخيرة</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>بين يومين</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>الأنسب أولًا</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>أول يوم</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>In</source>
        <translation>في</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>All conversations</source>
        <translation>كل المحادثات</translation>
    </message>
    <message>
        <source>This conversation</source>
        <translation>هذه المحادثة</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>أي شخص</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>أنا</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::SearchPanel</name>
    <message>
        <source>Filters</source>
        <translation>عوامل التصفية</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>إغلاق البحث</translation>
    </message>
    <message>
        <source>Search messages</source>
        <translation>البحث في الرسائل</translation>
    </message>
    <message>
        <source>Messages that were found</source>
        <translation>الرسائل التي عُثر عليها</translation>
    </message>
    <message>
        <source>More than %1 messages</source>
        <translation>أكثر من %1 رسالة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>لا رسائل</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>%Ln رسائل</numerusform>
            <numerusform>%Ln رسالة</numerusform>
            <numerusform>%Ln رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>The search did not succeed</source>
        <translation>لم ينجح البحث</translation>
    </message>
    <message>
        <source>Search in all that was said</source>
        <translation>ابحث في كل ما قيل</translation>
    </message>
    <message>
        <source>Words, parts of words, or “a phrase” in quotes.</source>
        <translation>كلمات أو أجزاء من كلمات أو «عبارة» بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>Search all conversations</source>
        <translation>البحث في كل المحادثات</translation>
    </message>
    <message>
        <source>Without filters</source>
        <translation>دون تصفية</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>No message passes the filters.</source>
        <translation>لا توجد رسالة تطابق عوامل التصفية.</translation>
    </message>
    <message>
        <source>No message has “%1”.</source>
        <translation>لا توجد رسالة فيها «%1».</translation>
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
        <translation>أنت</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1، %2، %3</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::SectionActions</name>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>توسيع</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>طي</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>طي الكل</translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation>توسيع الكل</translation>
    </message>
    <message>
        <source>%1 is now part of %2.</source>
        <translation>أصبح %1 جزءًا من %2.</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::SidePanel</name>
    <message>
        <source>Filter or jump to… Ctrl+K</source>
        <translation>صفِّ أو انتقل إلى… ‎Ctrl+K</translation>
    </message>
    <message>
        <source>Filter or jump to</source>
        <translation>تصفية أو انتقال إلى</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts online</source>
        <translation>
            <numerusform>لا حسابات متصلة</numerusform>
            <numerusform>حساب واحد متصل</numerusform>
            <numerusform>حسابان متصلان</numerusform>
            <numerusform>%Ln حسابات متصلة</numerusform>
            <numerusform>%Ln حسابًا متصلًا</numerusform>
            <numerusform>%Ln حساب متصل</numerusform>
        </translation>
    </message>
    <message>
        <source>No account</source>
        <translation>لا حساب</translation>
    </message>
    <message>
        <source>Signing on…</source>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>%1 of %2 accounts online</source>
        <translation>%L1 من %L2 من الحسابات متصلة</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>Nobody and no room has “%1” in a name or address.</source>
        <translation>لا شخص ولا غرفة في اسمه أو عنوانه «%1».</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>لا جهات اتصال بعد</translation>
    </message>
    <message>
        <source>They appear here as soon as an account is online.</source>
        <translation>تظهر هنا حالما يتصل أحد الحسابات.</translation>
    </message>
    <message>
        <source>Add a contact…</source>
        <translation>إضافة جهة اتصال…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Whom you add appears here, and whoever writes to you.</source>
        <translation>يظهر هنا من تضيفه ومن يكتب إليك.</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::SignOnPanel</name>
    <message>
        <source>Progress of the sign-on</source>
        <translation>تقدّم تسجيل الدخول</translation>
    </message>
    <message>
        <source>%1 is online</source>
        <translation>‏%1 متصل</translation>
    </message>
    <message>
        <source>Your contacts appear in the list.</source>
        <translation>تظهر جهات اتصالك في القائمة.</translation>
    </message>
    <message>
        <source>%1 could not sign on</source>
        <translation>تعذر تسجيل دخول %1</translation>
    </message>
    <message>
        <source>Signing on as %1</source>
        <translation>جارٍ تسجيل الدخول باسم %1</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::StatusButton</name>
    <message>
        <source>Your status: %1</source>
        <translation>حالتك: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) with another status</source>
        <translation>
            <numerusform>لا حساب بحالة أخرى</numerusform>
            <numerusform>حساب واحد بحالة أخرى</numerusform>
            <numerusform>حسابان بحالة أخرى</numerusform>
            <numerusform>%Ln حسابات بحالة أخرى</numerusform>
            <numerusform>%Ln حسابًا بحالة أخرى</numerusform>
            <numerusform>%Ln حساب بحالة أخرى</numerusform>
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
        <translation>حالتك</translation>
    </message>
    <message>
        <source>What are you doing?</source>
        <translation>ماذا تفعل الآن؟</translation>
    </message>
    <message>
        <source>Status message</source>
        <translation>رسالة الحالة</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Until I change it</source>
        <translation>حتى أغيّرها</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>لمدة %1</translation>
    </message>
    <message>
        <source>For which accounts</source>
        <translation>لأي حسابات</translation>
    </message>
    <message>
        <source>For all accounts</source>
        <translation>لجميع الحسابات</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>‏%1 فقط</translation>
    </message>
    <message>
        <source>Clear message</source>
        <translation>مسح الرسالة</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>تعيين</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Forget “%1”</source>
        <translation>نسيان «%1»</translation>
    </message>
    <message>
        <source>Shown as away on %1.</source>
        <translation>يظهر كغائب على %1.</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::TimelineView</name>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::TransferRow</name>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Save in…</source>
        <translation>حفظ في…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>عرض في المجلد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>تقدم %1</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Send through the server</source>
        <translation>إرسال عبر الخادم</translation>
    </message>
    <message>
        <source>Remember for %1</source>
        <translation>تذكُّر ذلك مع %1</translation>
    </message>
    <message>
        <source>Send directly</source>
        <translation>إرسال مباشر</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::Transfers</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>بقيت %Ln ثانية</numerusform>
            <numerusform>بقيت ثانية واحدة (%Ln)</numerusform>
            <numerusform>بقيت ثانيتان (%Ln)</numerusform>
            <numerusform>بقيت %Ln ثوانٍ</numerusform>
            <numerusform>بقيت %Ln ثانية</numerusform>
            <numerusform>بقيت %Ln ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>بقيت %Ln دقيقة</numerusform>
            <numerusform>بقيت دقيقة واحدة (%Ln)</numerusform>
            <numerusform>بقيت دقيقتان (%Ln)</numerusform>
            <numerusform>بقيت %Ln دقائق</numerusform>
            <numerusform>بقيت %Ln دقيقة</numerusform>
            <numerusform>بقيت %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) left</source>
        <translation>
            <numerusform>بقيت %Ln ساعة</numerusform>
            <numerusform>بقيت ساعة واحدة (%Ln)</numerusform>
            <numerusform>بقيت ساعتان (%Ln)</numerusform>
            <numerusform>بقيت %Ln ساعات</numerusform>
            <numerusform>بقيت %Ln ساعة</numerusform>
            <numerusform>بقيت %Ln ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>بانتظار %1</translation>
    </message>
    <message>
        <source>%1, who is not in your list, offers this file.</source>
        <translation>يعرض %1، وليس في قائمتك، هذا الملف.</translation>
    </message>
    <message>
        <source>%1 offers this file.</source>
        <translation>يعرض %1 هذا الملف.</translation>
    </message>
    <message>
        <source>Size: %1.</source>
        <translation>الحجم: %1.</translation>
    </message>
    <message>
        <source>Accepting it may show them your network address.</source>
        <translation>قد يُظهر قبوله عنوان شبكتك للطرف الآخر.</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>إلى %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 في الثانية</translation>
    </message>
    <message>
        <source>Getting ready for %1</source>
        <translation>جارٍ التحضير لـ %1</translation>
    </message>
    <message>
        <source>Storing</source>
        <translation>جارٍ التخزين</translation>
    </message>
    <message>
        <source>Received from %1 · %2</source>
        <translation>استُلم من %1 · %2</translation>
    </message>
    <message>
        <source>Sent to %1 · %2</source>
        <translation>أُرسل إلى %1 · %2</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>%1 declined</source>
        <translation>رفضه %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>It would go directly to %1, which shows them your network address.</source>
        <translation>سيذهب مباشرة إلى %1، وهذا يُظهر له عنوان شبكتك.</translation>
    </message>
    <message>
        <source>Through the server it takes longer.</source>
        <translation>عبر الخادم يطول الأمر أكثر.</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::TransfersDialog</name>
    <message>
        <source>Clear the list</source>
        <translation>إفراغ القائمة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>No files yet. Those you send and those you are offered are listed here.</source>
        <translation>لا ملفات بعد. تُسرد هنا الملفات التي ترسلها والتي تُعرض عليك.</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::WindowMenus</name>
    <message>
        <source>Add a contact…</source>
        <translation>إضافة جهة اتصال…</translation>
    </message>
    <message>
        <source>Join a room…</source>
        <translation>الانضمام إلى غرفة…</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>إضافة حساب…</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>فتح القائمة</translation>
    </message>
    <message>
        <source>Back to the input</source>
        <translation>العودة إلى حقل الكتابة</translation>
    </message>
    <message>
        <source>&amp;Jackdaw</source>
        <translation>جاكدو</translation>
    </message>
    <message>
        <source>&amp;Status…</source>
        <translation>الحالة…</translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation>إضافة حساب…</translation>
    </message>
    <message>
        <source>A&amp;ccounts…</source>
        <translation>الحسابات…</translation>
    </message>
    <message>
        <source>&amp;Mark all as read</source>
        <translation>تعليم الكل كمقروء</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>&amp;Add a contact…</source>
        <translation>إضافة جهة اتصال…</translation>
    </message>
    <message>
        <source>&amp;Join a room…</source>
        <translation>الانضمام إلى غرفة…</translation>
    </message>
    <message>
        <source>The &amp;chosen contact</source>
        <translation>جهة الاتصال المختارة</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>لم تُختر أي جهة اتصال</translation>
    </message>
    <message>
        <source>C&amp;lose the conversation</source>
        <translation>إغلاق المحادثة</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>&amp;Offline contacts</source>
        <translation>جهات الاتصال غير المتصلة</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>الترتيب حسب</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>&amp;Menu bar</source>
        <translation>شريط القوائم</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>&amp;Last message</source>
        <translation>آخر رسالة</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>مثل سطح المكتب</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>انتقال</translation>
    </message>
    <message>
        <source>&amp;Filter or jump to…</source>
        <translation>تصفية أو انتقال إلى…</translation>
    </message>
    <message>
        <source>Most urgent &amp;unread</source>
        <translation>الأكثر إلحاحًا من غير المقروء</translation>
    </message>
    <message>
        <source>&amp;Previous conversation</source>
        <translation>المحادثة السابقة</translation>
    </message>
    <message>
        <source>&amp;Next conversation</source>
        <translation>المحادثة التالية</translation>
    </message>
    <message>
        <source>Next pa&amp;ne</source>
        <translation>اللوح التالي</translation>
    </message>
    <message>
        <source>P&amp;revious pane</source>
        <translation>اللوح السابق</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>&amp;About Jackdaw</source>
        <translation>حول جاكدو</translation>
    </message>
    <message>
        <source>About Jackdaw</source>
        <translation>حول جاكدو</translation>
    </message>
    <message>
        <source>Jackdaw %1</source>
        <translation>جاكدو %1</translation>
    </message>
    <message>
        <source>One window for every network a person talks on.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>نافذة واحدة لكل شبكة يتحدث المرء عليها.

برنامج حر برخصة جنو العمومية العامة، الإصدار 3 أو ما بعده.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>&amp;New message…</source>
        <translation>رسالة جديدة…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>إعادة تسمية…</translation>
    </message>
    <message>
        <source>Open the context menu</source>
        <translation>فتح قائمة السياق</translation>
    </message>
    <message>
        <source>&amp;Files…</source>
        <translation>ال&amp;ملفات…</translation>
    </message>
    <message>
        <source>New room…</source>
        <translation>غرفة جديدة…</translation>
    </message>
    <message>
        <source>&amp;Plugins…</source>
        <translation>الإضافات…</translation>
    </message>
    <message>
        <source>New roo&amp;m…</source>
        <translation>غرفة جديدة…</translation>
    </message>
    <message>
        <source>Remembered rooms…</source>
        <translation>الغرف المتذكَّرة…</translation>
    </message>
    <message>
        <source>&amp;Files… (%1)</source>
        <translation>الم&amp;لفات… (%1)</translation>
    </message>
    <message>
        <source>Remem&amp;bered rooms…</source>
        <translation>الغرف المتذ&amp;كَّرة…</translation>
    </message>
    <message>
        <source>Search in this &amp;conversation…</source>
        <translation>البحث في هذه المحا&amp;دثة…</translation>
    </message>
    <message>
        <source>&amp;Search everywhere…</source>
        <translation>البحث في &amp;كل شيء…</translation>
    </message>
    <message>
        <source>Ne&amp;xt hit</source>
        <translation>النتيجة التا&amp;لية</translation>
    </message>
    <message>
        <source>Pre&amp;vious hit</source>
        <translation>النتيجة السا&amp;بقة</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>ا&amp;ستيراد…</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::accounts</name>
    <message>
        <source>Online</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Signing on…</source>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Signing on: %1</source>
        <translation>جارٍ تسجيل الدخول: %1</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::prompts</name>
    <message>
        <source>%1 cannot be sure that it talks to %2.</source>
        <translation>لا يستطيع %1 التأكد من أنه يتحدث إلى %2.</translation>
    </message>
    <message>
        <source>%1 wants to see when you are online, on %2.</source>
        <translation>يريد %1 أن يرى متى تكون متصلًا، على %2.</translation>
    </message>
    <message>
        <source>You are invited to %1, on %2.</source>
        <translation>أنت مدعو إلى %1، على %2.</translation>
    </message>
    <message>
        <source>%1 needs its password to sign on.</source>
        <translation>يحتاج %1 إلى كلمة مروره لتسجيل الدخول.</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>الوثوق بهذه الشهادة</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>سماح</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>انضمام</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Sign on</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>%1 wants to talk, on %2.</source>
        <translation>يريد %1 التحدث، على %2.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>%1 invites you to %2, on %3.</source>
        <translation>يدعوك %1 إلى %2، على %3.</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 «%2»</translation>
    </message>
    <message numerus="yes">
        <source>%1 invites you to %n rooms, on %2.</source>
        <translation>
            <numerusform>لا يدعوك %1 إلى أي غرفة (%Ln)، على %2.</numerusform>
            <numerusform>يدعوك %1 إلى غرفة واحدة (%Ln)، على %2.</numerusform>
            <numerusform>يدعوك %1 إلى غرفتين (%Ln)، على %2.</numerusform>
            <numerusform>يدعوك %1 إلى %Ln غرف، على %2.</numerusform>
            <numerusform>يدعوك %1 إلى %Ln غرفة، على %2.</numerusform>
            <numerusform>يدعوك %1 إلى %Ln غرفة، على %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
    <message>
        <source>Don’t open</source>
        <translation>عدم الفتح</translation>
    </message>
    <message>
        <source>%1: the certificate of %2 is not the one you trusted.</source>
        <translation>%1: شهادة %2 ليست التي وثقت بها.</translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::words</name>
    <message>
        <source>Available</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>بعيد</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>مشغول</translation>
    </message>
    <message>
        <source>Invisible</source>
        <translation>مخفي</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%Ln س</numerusform>
            <numerusform>%Ln س</numerusform>
            <numerusform>%Ln س</numerusform>
            <numerusform>%Ln س</numerusform>
            <numerusform>%Ln س</numerusform>
            <numerusform>%Ln س</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Status unknown</source>
        <translation>الحالة غير معروفة</translation>
    </message>
</context>
</TS>
