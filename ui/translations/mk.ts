<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="mk_MK" sourcelanguage="en_GB">
<context>
    <name>Actions</name>
    <message>
        <source>Clear</source>
        <translation>Пропушти</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>Упати</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Сними</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Повтори</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Детали</translation>
    </message>
    <message>
        <source>Next document</source>
        <translation>Следен документ</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>Друга страна</translation>
    </message>
    <message>
        <source>{words}   Space</source>
        <translation>{words}   Space</translation>
    </message>
    <message>
        <source>Clear with a reason   F7</source>
        <translation>Пропушти со причина   F7</translation>
    </message>
    <message>
        <source>Clear   Enter</source>
        <translation>Пропушти   Enter</translation>
    </message>
</context>
<context>
    <name>AddingPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Откажи</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
    <message>
        <source>Adding {name}</source>
        <translation>Се додава: {name}</translation>
    </message>
    <message>
        <source>Added: {ids}</source>
        <translation>Додадено: {ids}</translation>
    </message>
    <message>
        <source>Calibrated and ready for inspections.</source>
        <translation>Калибрирано и подготвено за проверки.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Откажано</translation>
    </message>
    <message>
        <source>The library is as it was before.</source>
        <translation>Библиотеката е каква што беше.</translation>
    </message>
    <message>
        <source>{name} was not added</source>
        <translation>{name} не е додадено</translation>
    </message>
    <message>
        <source>Faults: {count}. Correct them all, then add it again.</source>
        <translation>Грешки: {count}. Исправете ги сите, па додајте повторно.</translation>
    </message>
    <message>
        <source>Checking its files and calibrating, {seconds} s …</source>
        <translation>Се проверуваат датотеките и се калибрира, {seconds} s …</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Каде</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Што</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Најдено</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Очекувано</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Грешки</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>No irregularity found</source>
        <translation>Нема неправилност</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Погледни повторно</translation>
    </message>
    <message>
        <source>Irregular</source>
        <translation>Неправилно</translation>
    </message>
    <message>
        <source>Basic checks only</source>
        <translation>Само основни проверки</translation>
    </message>
    <message>
        <source>{done} of {all} checks done</source>
        <translation>{done} од {all} проверки направени</translation>
    </message>
</context>
<context>
    <name>BenchCapture</name>
    <message>
        <source>No page was found in the pictures</source>
        <translation>На сликите не е најдена страница</translation>
    </message>
    <message>
        <source>Its edges do not stand out from the surround, or nothing lies on the glass.</source>
        <translation>Нејзините рабови не се издвојуваат од околината, или на стаклото нема ништо.</translation>
    </message>
    <message>
        <source>Lay the document flat with all four edges on the glass and capture again.</source>
        <translation>Положете го документот рамно, со сите четири раба на стаклото, и снимете повторно.</translation>
    </message>
</context>
<context>
    <name>BenchView</name>
    <message>
        <source>‹ Library</source>
        <translation>‹ Библиотека</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Сними</translation>
    </message>
    <message>
        <source>Half turn</source>
        <translation>Пола вртење</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Врати</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Од почеток</translation>
    </message>
    <message>
        <source>Save and add to the library</source>
        <translation>Зачувај и додај во библиотеката</translation>
    </message>
    <message>
        <source>Capturing {light}, {done} of {total} done</source>
        <translation>Се снима: {light}, {done} од {total} готово</translation>
    </message>
    <message>
        <source>Its folder cannot be written ({error}).</source>
        <translation>Во неговата папка не може да се запише ({error}).</translation>
    </message>
    <message>
        <source>Check the free space, then save again.</source>
        <translation>Проверете го слободниот простор, па зачувајте повторно.</translation>
    </message>
    <message>
        <source>The specimen was not saved</source>
        <translation>Примерокот не е зачуван</translation>
    </message>
    <message>
        <source>Cutting out the page …</source>
        <translation>Страницата се издвојува …</translation>
    </message>
    <message>
        <source>It is captured under white, UV and infrared, and its page is cut out.</source>
        <translation>Се снима под бела, УВ и инфрацрвена светлина, а страницата се издвојува.</translation>
    </message>
    <message>
        <source>Lay the specimen on the reader and press Capture</source>
        <translation>Ставете го примерокот на читачот и притиснете Сними</translation>
    </message>
    <message>
        <source>Stop   Space</source>
        <translation>Запри   Space</translation>
    </message>
    <message>
        <source>Capture   Space</source>
        <translation>Сними   Space</translation>
    </message>
    <message>
        <source>New specimen</source>
        <translation>Нов примерок</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Подрачја</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Обележја</translation>
    </message>
</context>
<context>
    <name>Booth</name>
    <message>
        <source>Capture, repeat, other side</source>
        <translation>Сними, повтори, друга страна</translation>
    </message>
    <message>
        <source>Clear where nothing is irregular</source>
        <translation>Пропушти ако нема неправилност</translation>
    </message>
    <message>
        <source>Clear with a reason</source>
        <translation>Пропушти со причина</translation>
    </message>
    <message>
        <source>Refer to the second line</source>
        <translation>Упати во втора линија</translation>
    </message>
    <message>
        <source>Details, and back</source>
        <translation>Детали и назад</translation>
    </message>
    <message>
        <source>Repeat the same side</source>
        <translation>Повтори ја истата страна</translation>
    </message>
    <message>
        <source>Next document</source>
        <translation>Следен документ</translation>
    </message>
    <message>
        <source>Cancel, close</source>
        <translation>Откажи, затвори</translation>
    </message>
    <message>
        <source>Other side of the document</source>
        <translation>Друга страна на документот</translation>
    </message>
    <message>
        <source>White light</source>
        <translation>Бела светлина</translation>
    </message>
    <message>
        <source>UV</source>
        <translation>УВ</translation>
    </message>
    <message>
        <source>Infrared</source>
        <translation>Инфрацрвено</translation>
    </message>
    <message>
        <source>All lights side by side</source>
        <translation>Сите светлини една до друга</translation>
    </message>
    <message>
        <source>Simulator: turn the document over</source>
        <translation>Симулатор: сврти го документот</translation>
    </message>
    <message>
        <source>Simulator: lay the next document</source>
        <translation>Симулатор: стави го следниот документ</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Зголеми</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Намали</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Цела страница</translation>
    </message>
    <message>
        <source>Pixel for pixel</source>
        <translation>Пиксел на пиксел</translation>
    </message>
    <message>
        <source>Choose a document of the tray (N lays the next one), then press Space.</source>
        <translation>Изберете документ (N го става следниот), па притиснете Space.</translation>
    </message>
    <message>
        <source>Lay the document face down on the glass, then press Space.</source>
        <translation>Ставете го документот со лицето на стаклото, па притиснете Space.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Запрено</translation>
    </message>
    <message>
        <source>Nothing is decided. Press Space to capture again.</source>
        <translation>Ништо не е одлучено. Притиснете Space за ново снимање.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Подготвено</translation>
    </message>
    <message>
        <source>Lay the document on the reader and press Space.</source>
        <translation>Ставете го документот на читачот и притиснете Space.</translation>
    </message>
    <message>
        <source>One side is done: turn the card over and press Space.</source>
        <translation>Едната страна е готова: свртете ја картичката и притиснете Space.</translation>
    </message>
    <message>
        <source>No machine readable zone was read.</source>
        <translation>Машински читливата зона не е прочитана.</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Пробно</translation>
    </message>
    <message>
        <source>The pictures come from files or a simulator, not from an operation.</source>
        <translation>Сликите се од датотеки или симулатор, не од службена проверка.</translation>
    </message>
    <message>
        <source>Specimen document</source>
        <translation>Примерок</translation>
    </message>
    <message>
        <source>Issued by Utopia (UTO): a specimen, not a travel document.</source>
        <translation>Издадено од Утопија (UTO): примерок, не е патна исправа.</translation>
    </message>
</context>
<context>
    <name>BrowseView</name>
    <message>
        <source>Reading the library …</source>
        <translation>Се чита библиотеката …</translation>
    </message>
    <message>
        <source>Add from a folder…</source>
        <translation>Додај од папка…</translation>
    </message>
    <message>
        <source>Add from the reader…</source>
        <translation>Додај од читачот…</translation>
    </message>
    <message>
        <source>{shown} of {total} specimens</source>
        <translation>Примероци: {shown} од {total}</translation>
    </message>
    <message>
        <source>Add a specimen from a folder, or capture one on the reader.</source>
        <translation>Додајте примерок од папка или снимете го со читачот.</translation>
    </message>
    <message>
        <source>The library has no specimens yet</source>
        <translation>Библиотеката сѐ уште нема примероци</translation>
    </message>
    <message>
        <source>No specimen matches</source>
        <translation>Ниеден примерок не одговара</translation>
    </message>
    <message>
        <source>Choose other filters, or reset them.</source>
        <translation>Изберете други филтри или исчистете ги.</translation>
    </message>
</context>
<context>
    <name>ByHand</name>
    <message>
        <source>Compare the area with the specimen.</source>
        <translation>Споредете го местото со примерокот.</translation>
    </message>
    <message>
        <source>Hold the page under a UV lamp beside another page of the same booklet.</source>
        <translation>Држете ја страницата под УВ ламба до друга страница од истата книшка.</translation>
    </message>
    <message>
        <source>Look for fibres under a UV lamp: real ones lie in the paper, printed ones on it.</source>
        <translation>Побарајте влакна под УВ ламба: вистинските се во хартијата, печатените на неа.</translation>
    </message>
    <message>
        <source>Look at the background with a magnifier: fine unbroken lines, no dots of colour.</source>
        <translation>Погледнете ја подлогата со лупа: тенки непрекинати линии, без точки во боја.</translation>
    </message>
    <message>
        <source>Look at the MRZ with a magnifier: clean black edges, no spray of ink, no colour.</source>
        <translation>Погледнете ја MRZ со лупа: чисти црни рабови, без прскање мастило, без боја.</translation>
    </message>
    <message>
        <source>Look at the edge of the photo under oblique light: no cut, no step, no glue.</source>
        <translation>Погледнете го работ на сликата под коса светлина: без рез, без скала, без лепак.</translation>
    </message>
    <message>
        <source>Follow the lines from the page onto the photo: they must run on without a break.</source>
        <translation>Следете ги линиите од страницата на сликата: мора да продолжат без прекин.</translation>
    </message>
    <message>
        <source>Compare the second portrait with the photo and with the holder.</source>
        <translation>Споредете го вториот портрет со сликата и со имателот.</translation>
    </message>
    <message>
        <source>Hold the page against the light: the thread must lie inside the paper.</source>
        <translation>Држете ја страницата кон светлината: нишката мора да е во хартијата.</translation>
    </message>
    <message>
        <source>Hold the page against the light: a watermark has soft shades, no outline.</source>
        <translation>Држете ја страницата кон светлината: водениот печат има меки премини, без контура.</translation>
    </message>
    <message>
        <source>Compare typeface and spacing of the printed data with the specimen.</source>
        <translation>Споредете ги писмото и растојанијата на печатените податоци со примерокот.</translation>
    </message>
    <message>
        <source>Compare the personal print with the printed data.</source>
        <translation>Споредете го личниот печат со печатените податоци.</translation>
    </message>
    <message>
        <source>Compare the access number with the specimen.</source>
        <translation>Споредете го пристапниот број со примерокот.</translation>
    </message>
    <message>
        <source>Compare the marked character with the printed data above.</source>
        <translation>Споредете го означениот знак со печатените податоци погоре.</translation>
    </message>
    <message>
        <source>Compare the marked characters of the MRZ in white light and infrared.</source>
        <translation>Споредете ги означените знаци на MRZ под бела и инфрацрвена светлина.</translation>
    </message>
    <message>
        <source>Read the issuer&apos;s name on the page and look it up in the specimens.</source>
        <translation>Прочитајте го името на издавачот на страницата и побарајте го меѓу примероците.</translation>
    </message>
    <message>
        <source>Compare the dates of the MRZ with the printed dates.</source>
        <translation>Споредете ги датумите од MRZ со печатените датуми.</translation>
    </message>
    <message>
        <source>Ask for another document, or check whether an agreement accepts it.</source>
        <translation>Побарајте друг документ, или проверете дали некој договор го прифаќа.</translation>
    </message>
    <message>
        <source>Compare the highlighted field in the MRZ and on the page.</source>
        <translation>Споредете го истакнатото поле во MRZ и на страницата.</translation>
    </message>
    <message>
        <source>Compare the characters with the specimen under a magnifier.</source>
        <translation>Споредете ги знаците со примерокот под лупа.</translation>
    </message>
</context>
<context>
    <name>CaseHeader</name>
    <message>
        <source>The pictures came from files. This is an evaluation, not an operation.</source>
        <translation>Сликите се од датотеки. Ова е пробно, не е службена проверка.</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Пробно</translation>
    </message>
    <message>
        <source>Holder not read</source>
        <translation>Имателот не е прочитан</translation>
    </message>
    <message>
        <source>born {date}</source>
        <translation>роден(а) {date}</translation>
    </message>
    <message>
        <source>expires {date}</source>
        <translation>истекува {date}</translation>
    </message>
    <message>
        <source>model not identified</source>
        <translation>моделот не е препознаен</translation>
    </message>
    <message>
        <source>{officer}, {post} · {age}</source>
        <translation>{officer}, {post} · {age}</translation>
    </message>
</context>
<context>
    <name>CaseView</name>
    <message>
        <source>Record</source>
        <translation>Картон</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Широко</translation>
    </message>
    <message>
        <source>Notes ({count})</source>
        <translation>Забелешки ({count})</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Забелешки</translation>
    </message>
    <message>
        <source>No specimen of this page</source>
        <translation>Нема примерок од оваа страница</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Резултати</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Заклучок</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>{light} {feature}</source>
        <translation>{light} {feature}</translation>
    </message>
    <message>
        <source>{check}: {reason}</source>
        <translation>{check}: {reason}</translation>
    </message>
</context>
<context>
    <name>ClearPanel</name>
    <message>
        <source>Clear against the advice</source>
        <translation>Пропуштање против советот</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Пропушти</translation>
    </message>
    <message>
        <source>Why is it cleared? The reason is recorded.</source>
        <translation>Зошто се пропушта? Причината се запишува.</translation>
    </message>
</context>
<context>
    <name>Clearing</name>
    <message>
        <source>Document worn or dirty, feature seen by eye</source>
        <translation>Документот е изабен или валкан, обележјето е видено со око</translation>
    </message>
    <message>
        <source>Capture disturbed by glare, light or position</source>
        <translation>На снимката ѝ пречеше одблесок, светлина или положба</translation>
    </message>
    <message>
        <source>Examined by hand, nothing found</source>
        <translation>Прегледано рачно, ништо не е најдено</translation>
    </message>
    <message>
        <source>Known deviation of this model</source>
        <translation>Познато отстапување на овој модел</translation>
    </message>
    <message>
        <source>Second line has cleared it</source>
        <translation>Втората линија го пропушти</translation>
    </message>
    <message>
        <source>Expired, but accepted under an agreement</source>
        <translation>Истечен, но прифатен со договор</translation>
    </message>
</context>
<context>
    <name>Comparator</name>
    <message>
        <source>Questioned: {light}</source>
        <translation>Спорно: {light}</translation>
    </message>
    <message>
        <source>Specimen: {light}</source>
        <translation>Примерок: {light}</translation>
    </message>
    <message>
        <source>Questioned and specimen: {light}</source>
        <translation>Спорно и примерок: {light}</translation>
    </message>
    <message>
        <source>{picture} was not captured</source>
        <translation>Не е снимено: {picture}</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Look at it by hand</source>
        <translation>Погледнете рачно</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Specimen</source>
        <translation>Примерок</translation>
    </message>
    <message>
        <source>{whose}, {light}</source>
        <translation>{whose}, {light}</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Напоредно</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Преклоп</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Трепкање</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Разлика</translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation>Повлечи</translation>
    </message>
    <message>
        <source>Share of the specimen</source>
        <translation>Удел на примерокот</translation>
    </message>
    <message>
        <source>Time between pictures</source>
        <translation>Време меѓу сликите</translation>
    </message>
    <message>
        <source>Amplification</source>
        <translation>Засилување</translation>
    </message>
    <message>
        <source>Position of the edge</source>
        <translation>Положба на работ</translation>
    </message>
</context>
<context>
    <name>ComparisonBar</name>
    <message>
        <source>Linked</source>
        <translation>Поврзано</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Мери</translation>
    </message>
</context>
<context>
    <name>ConclusionNotice</name>
    <message>
        <source>Seen</source>
        <translation>Видено</translation>
    </message>
    <message>
        <source>Second line on your referral of {time}</source>
        <translation>Втората линија за вашето упатување од {time}</translation>
    </message>
</context>
<context>
    <name>ConclusionPanel</name>
    <message>
        <source>Conclude…</source>
        <translation>Донеси заклучок…</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Потврди</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Избери…</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категорија</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>In your words: what you examined and what it shows</source>
        <translation>Со ваши зборови: што испитавте и што покажува тоа</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Образложение</translation>
    </message>
    <message>
        <source>Fraud type</source>
        <translation>Вид на измама</translation>
    </message>
    <message>
        <source>It rests on</source>
        <translation>Се заснова на</translation>
    </message>
    <message>
        <source>Choose a fraud type.</source>
        <translation>Изберете вид на измама.</translation>
    </message>
    <message>
        <source>Tick an irregularity, or explain in words.</source>
        <translation>Означете неправилност или образложете со зборови.</translation>
    </message>
    <message>
        <source>Conclude as “{kind}”? The booth sees it at once, and it stays in the log.</source>
        <translation>Заклучок: „{kind}“? Шалтерот го гледа веднаш, и останува во дневникот.</translation>
    </message>
</context>
<context>
    <name>ConclusionView</name>
    <message>
        <source>Conclude again…</source>
        <translation>Нов заклучок…</translation>
    </message>
</context>
<context>
    <name>DayChart</name>
    <message>
        <source>Inspections over time</source>
        <translation>Проверки низ времето</translation>
    </message>
    <message>
        <source>From {day}: {inspections} inspections, {referred} referred, {overridden} overridden</source>
        <translation>Од {day}: проверки {inspections}, упатено {referred}, против советот {overridden}</translation>
    </message>
    <message>
        <source>Inspections by day, referred dark</source>
        <translation>Проверки по денови, упатените темно</translation>
    </message>
    <message>
        <source>highest {count}</source>
        <translation>најмногу {count}</translation>
    </message>
</context>
<context>
    <name>DetailsPage</name>
    <message>
        <source>Loading the specimen ...</source>
        <translation>Примерокот се вчитува ...</translation>
    </message>
    <message>
        <source>No specimen of this model</source>
        <translation>Нема примерок од овој модел</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Проверки</translation>
    </message>
</context>
<context>
    <name>EntryDetail</name>
    <message>
        <source>Choose a row to see all of it.</source>
        <translation>Изберете ред за да видите сѐ за него.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Кога</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кој</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Работно место</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Совет</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Одлука</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Заклучок</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Причини</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Наоди</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Проверки</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модел</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Упатување</translation>
    </message>
    <message>
        <source>Time taken</source>
        <translation>Траење</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Evaluation of pre-recorded images</source>
        <translation>Пробно, со претходно снимени слики</translation>
    </message>
    <message>
        <source>Log number</source>
        <translation>Реден број</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation>{done} од {total} направено</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
</context>
<context>
    <name>ErrorBar</name>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>evidence {combined}, referred above {limit}</source>
        <translation>докази {combined}, се упатува над {limit}</translation>
    </message>
    <message>
        <source>decides alone</source>
        <translation>одлучува сама</translation>
    </message>
    <message>
        <source>agrees with another</source>
        <translation>се согласува со друга</translation>
    </message>
    <message>
        <source>adds its weight</source>
        <translation>ја додава својата тежина</translation>
    </message>
    <message>
        <source>repeats another</source>
        <translation>повторува друга</translation>
    </message>
    <message>
        <source>asks for a look</source>
        <translation>бара поглед</translation>
    </message>
</context>
<context>
    <name>EvidenceScale</name>
    <message>
        <source>What moved the advice</source>
        <translation>Што влијаеше на советот</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>и уште {count}</translation>
    </message>
</context>
<context>
    <name>ExaminePage</name>
    <message>
        <source>Choose a referral</source>
        <translation>Изберете упатување</translation>
    </message>
    <message>
        <source>Its pictures open here beside the specimen.</source>
        <translation>Неговите слики се отвораат тука до примерокот.</translation>
    </message>
    <message>
        <source>Opening the case …</source>
        <translation>Предметот се отвора …</translation>
    </message>
    <message>
        <source>The case cannot be opened</source>
        <translation>Предметот не може да се отвори</translation>
    </message>
    <message>
        <source>What went wrong stands above.</source>
        <translation>Погоре стои што не е во ред.</translation>
    </message>
    <message>
        <source>White light</source>
        <translation>Бела светлина</translation>
    </message>
    <message>
        <source>UV</source>
        <translation>УВ</translation>
    </message>
    <message>
        <source>Infrared</source>
        <translation>Инфрацрвено</translation>
    </message>
    <message>
        <source>The other side of the document</source>
        <translation>Друга страна на документот</translation>
    </message>
    <message>
        <source>Link the views</source>
        <translation>Поврзи ги приказите</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Мери</translation>
    </message>
    <message>
        <source>Open the specimen&apos;s record</source>
        <translation>Отвори го картонот на примерокот</translation>
    </message>
    <message>
        <source>Comparator over the whole width</source>
        <translation>Споредба преку целата ширина</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Резултати</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Забелешки</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Заклучок</translation>
    </message>
    <message>
        <source>Next referral</source>
        <translation>Следно упатување</translation>
    </message>
    <message>
        <source>Referral before</source>
        <translation>Претходно упатување</translation>
    </message>
</context>
<context>
    <name>ExportBar</name>
    <message>
        <source>Open the folder</source>
        <translation>Отвори ја папката</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
    <message>
        <source>Writing {file} …</source>
        <translation>Се запишува {file} …</translation>
    </message>
    <message>
        <source>{rows} written to {path}</source>
        <translation>{rows}, запишано во {path}</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Model</source>
        <translation>Модел</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Издавање</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Големина</translation>
    </message>
    <message>
        <source>{width} × {height} mm</source>
        <translation>{width} × {height} mm</translation>
    </message>
    <message>
        <source>MRZ</source>
        <translation>MRZ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нема</translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>Снимки</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Калибрација</translation>
    </message>
    <message>
        <source>done</source>
        <translation>направена</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>сѐ уште не</translation>
    </message>
</context>
<context>
    <name>Feature</name>
    <message>
        <source>whole page</source>
        <translation>цела страница</translation>
    </message>
    <message>
        <source>fibres</source>
        <translation>влакна</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>хартија</translation>
    </message>
    <message>
        <source>print</source>
        <translation>печат</translation>
    </message>
    <message>
        <source>MRZ</source>
        <translation>MRZ</translation>
    </message>
    <message>
        <source>MRZ overprint</source>
        <translation>препечат на MRZ</translation>
    </message>
    <message>
        <source>access number</source>
        <translation>пристапен број</translation>
    </message>
    <message>
        <source>barcode</source>
        <translation>баркод</translation>
    </message>
    <message>
        <source>perforated number</source>
        <translation>перфориран број</translation>
    </message>
    <message>
        <source>perforation</source>
        <translation>перфорација</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>слика</translation>
    </message>
    <message>
        <source>second portrait</source>
        <translation>втор портрет</translation>
    </message>
    <message>
        <source>photo overprint</source>
        <translation>препечат на слика</translation>
    </message>
    <message>
        <source>thread</source>
        <translation>нишка</translation>
    </message>
    <message>
        <source>printed data</source>
        <translation>печатени податоци</translation>
    </message>
    <message>
        <source>watermark</source>
        <translation>воден печат</translation>
    </message>
    <message>
        <source>personal print</source>
        <translation>личен печат</translation>
    </message>
    <message>
        <source>further feature</source>
        <translation>друго обележје</translation>
    </message>
</context>
<context>
    <name>FeatureForm</name>
    <message>
        <source>Remove</source>
        <translation>Отстрани</translation>
    </message>
    <message>
        <source>What an officer should see</source>
        <translation>Што треба да се види</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Својство</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>На што</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Се очекува</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Важност</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Обележја</translation>
    </message>
    <message>
        <source>Choose a light, then drag a rectangle around a feature that shows in it.</source>
        <translation>Изберете светлина, па повлечете правоаголник околу обележје што се гледа во неа.</translation>
    </message>
</context>
<context>
    <name>FeatureList</name>
    <message>
        <source>Features</source>
        <translation>Обележја</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>document code</source>
        <translation>ознака на документот</translation>
    </message>
    <message>
        <source>issuing state</source>
        <translation>држава издавач</translation>
    </message>
    <message>
        <source>surname</source>
        <translation>презиме</translation>
    </message>
    <message>
        <source>given names</source>
        <translation>име</translation>
    </message>
    <message>
        <source>name</source>
        <translation>име и презиме</translation>
    </message>
    <message>
        <source>document number</source>
        <translation>број на документот</translation>
    </message>
    <message>
        <source>nationality</source>
        <translation>државјанство</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>датум на раѓање</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>пол</translation>
    </message>
    <message>
        <source>date of expiry</source>
        <translation>датум на истек</translation>
    </message>
    <message>
        <source>date of issue</source>
        <translation>датум на издавање</translation>
    </message>
    <message>
        <source>optional data</source>
        <translation>дополнителни податоци</translation>
    </message>
    <message>
        <source>personal number</source>
        <translation>матичен број</translation>
    </message>
    <message>
        <source>whole zone</source>
        <translation>цела зона</translation>
    </message>
    <message>
        <source>male</source>
        <translation>машки</translation>
    </message>
    <message>
        <source>female</source>
        <translation>женски</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
</context>
<context>
    <name>FigureTile</name>
    <message>
        <source>same as before ({before})</source>
        <translation>исто како порано ({before})</translation>
    </message>
    <message>
        <source>{arrow} {change} (before: {before})</source>
        <translation>{arrow} {change} (порано: {before})</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Прв ден</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последен ден</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Настан</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Совет</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Одлука</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Службеник</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Исчисти</translation>
    </message>
    <message>
        <source>All officers</source>
        <translation>Сите службеници</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Денес</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Последни 7 дена</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Последни 30 дена</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Последни 365 дена</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Од – до</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Сите настани</translation>
    </message>
    <message>
        <source>Any advice</source>
        <translation>Сите совети</translation>
    </message>
    <message>
        <source>Any decision</source>
        <translation>Сите одлуки</translation>
    </message>
    <message>
        <source>Officer, id, model or check</source>
        <translation>Службеник, ознака, модел или проверка</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Reset</source>
        <translation>Исчисти</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Сите држави</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Сите видови</translation>
    </message>
    <message>
        <source>All lights</source>
        <translation>Сите светлини</translation>
    </message>
    <message>
        <source>Any year</source>
        <translation>Која било година</translation>
    </message>
    <message>
        <source>Title, id or feature</source>
        <translation>Назив, ознака…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Барај</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Држава</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Captured in</source>
        <translation>Снимено под</translation>
    </message>
    <message>
        <source>Issued in</source>
        <translation>Издадено во</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Check digit of {field}: found {found}, expected {expected}</source>
        <translation>Контролна цифра за {field}: најдено {found}, очекувано {expected}</translation>
    </message>
    <message>
        <source>{field}: no state has the code {found}</source>
        <translation>{field}: ниедна држава нема ознака {found}</translation>
    </message>
    <message>
        <source>{field}: missing</source>
        <translation>{field}: недостасува</translation>
    </message>
    <message>
        <source>{field}: no date is given</source>
        <translation>{field}: датумот не е наведен</translation>
    </message>
    <message>
        <source>Surname and given names are not parted as ICAO prescribes</source>
        <translation>Презимето и името не се одвоени како што пропишува ICAO</translation>
    </message>
    <message>
        <source>{field}: {found} is a special code that is in use</source>
        <translation>{field}: {found} е посебна ознака што е во употреба</translation>
    </message>
    <message>
        <source>{field}: {found} is a withdrawn code</source>
        <translation>{field}: {found} е повлечена ознака</translation>
    </message>
    <message>
        <source>{field}: {found} belongs to no real state</source>
        <translation>{field}: {found} не ѝ припаѓа на ниедна вистинска држава</translation>
    </message>
    <message>
        <source>{field}: the code {found} is not meant for this field</source>
        <translation>{field}: ознаката {found} не е за ова поле</translation>
    </message>
    <message>
        <source>{field}: {found} is no date</source>
        <translation>{field}: {found} не е датум</translation>
    </message>
    <message>
        <source>{field}: {found} does not belong there</source>
        <translation>{field}: {found} не спаѓа тука</translation>
    </message>
    <message>
        <source>A line has {found} characters instead of {expected}</source>
        <translation>Редот има {found} знаци наместо {expected}</translation>
    </message>
    <message>
        <source>The name is cut off</source>
        <translation>Името е скратено</translation>
    </message>
    <message>
        <source>The document number runs on in the optional data</source>
        <translation>Бројот на документот продолжува во дополнителните податоци</translation>
    </message>
    <message>
        <source>Issued by Utopia: a specimen</source>
        <translation>Издадено од Утопија: примерок</translation>
    </message>
    <message>
        <source>Sex: {found} is not allowed</source>
        <translation>Пол: {found} не е дозволено</translation>
    </message>
    <message>
        <source>Document code {found} is not usual</source>
        <translation>Ознаката на документот {found} не е вообичаена</translation>
    </message>
    <message>
        <source>The MRZ has no known layout</source>
        <translation>MRZ нема познат распоред</translation>
    </message>
    <message>
        <source>The layout of this MRZ is not published</source>
        <translation>Распоредот на оваа MRZ не е објавен</translation>
    </message>
    <message>
        <source>The MRZ reads differently in two lights: {found}, {expected}</source>
        <translation>MRZ се чита различно под две светлини: {found}, {expected}</translation>
    </message>
    <message>
        <source>{field}: {found} is a known deviation of this issuer</source>
        <translation>{field}: {found} е познато отстапување на овој издавач</translation>
    </message>
    <message>
        <source>{field}: found {found}, expected {expected}</source>
        <translation>{field}: најдено {found}, очекувано {expected}</translation>
    </message>
</context>
<context>
    <name>GridDelegate</name>
    <message>
        <source>Loading …</source>
        <translation>Се вчитува …</translation>
    </message>
    <message>
        <source>The picture cannot be read</source>
        <translation>Сликата не може да се прочита</translation>
    </message>
</context>
<context>
    <name>GridView</name>
    <message>
        <source>Specimens</source>
        <translation>Примероци</translation>
    </message>
</context>
<context>
    <name>GroundsList</name>
    <message>
        <source>The machine found nothing irregular: explain in words.</source>
        <translation>Машината не најде ништо неправилно: образложете со зборови.</translation>
    </message>
</context>
<context>
    <name>HolderPanel</name>
    <message>
        <source>MRZ not read</source>
        <translation>MRZ не е прочитана</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>без име</translation>
    </message>
    <message>
        <source>{nationality}, issued by {issuer}</source>
        <translation>{nationality}, издадено од {issuer}</translation>
    </message>
    <message>
        <source>{validity}, {date}</source>
        <translation>{validity}, {date}</translation>
    </message>
</context>
<context>
    <name>KeyHelp</name>
    <message>
        <source>Keys</source>
        <translation>Копчиња</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>empty: basic checks only</source>
        <translation>празна: само основни проверки</translation>
    </message>
    <message>
        <source>{pages}, of today</source>
        <translation>{pages}, од денес</translation>
    </message>
    <message>
        <source>{pages}, of {day} ({age})</source>
        <translation>{pages}, од {day} ({age})</translation>
    </message>
</context>
<context>
    <name>Light</name>
    <message>
        <source>White</source>
        <translation>Бело</translation>
    </message>
    <message>
        <source>UV</source>
        <translation>УВ</translation>
    </message>
    <message>
        <source>Infrared</source>
        <translation>Инфрацрвено</translation>
    </message>
    <message>
        <source>UV 313 nm</source>
        <translation>УВ 313 nm</translation>
    </message>
    <message>
        <source>UV 254 nm</source>
        <translation>УВ 254 nm</translation>
    </message>
    <message>
        <source>Coaxial</source>
        <translation>Коаксијално</translation>
    </message>
    <message>
        <source>Oblique, left</source>
        <translation>Косо, лево</translation>
    </message>
    <message>
        <source>Oblique, right</source>
        <translation>Косо, десно</translation>
    </message>
    <message>
        <source>Oblique, top</source>
        <translation>Косо, горе</translation>
    </message>
    <message>
        <source>Oblique, bottom</source>
        <translation>Косо, долу</translation>
    </message>
    <message>
        <source>Transmitted</source>
        <translation>Низ хартија</translation>
    </message>
    <message>
        <source>IR</source>
        <translation>ИЦ</translation>
    </message>
</context>
<context>
    <name>LightBar</name>
    <message>
        <source>All</source>
        <translation>Сите</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Inspections</source>
        <translation>Проверки</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Упатено</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>Против советот</translation>
    </message>
    <message>
        <source>Concluded as fraud</source>
        <translation>Заклучено како измама</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Извоз во CSV…</translation>
    </message>
    <message>
        <source>Export the rows</source>
        <translation>Извези ги редовите</translation>
    </message>
    <message>
        <source>Close the row</source>
        <translation>Затвори го редот</translation>
    </message>
    <message>
        <source>Find text</source>
        <translation>Барај текст</translation>
    </message>
    <message>
        <source>Reset the filters</source>
        <translation>Исчисти ги филтрите</translation>
    </message>
    <message>
        <source>{rows}. Inspections that were evaluations of pre-recorded images: {evaluation}.</source>
        <translation>{rows}. Пробни проверки со претходно снимени слики: {evaluation}.</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>Извоз на дневникот</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Вредности одделени со запирка (*.csv)</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Document inspection workstation</source>
        <translation>Работна станица за преглед на документи</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>Прикажи ги копчињата</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>Заклучи ја станицата</translation>
    </message>
</context>
<context>
    <name>Meaning</name>
    <message>
        <source>Security paper stays dark under UV. Here it shines: typical of ordinary office paper.</source>
        <translation>Заштитената хартија е темна под УВ. Тука свети: типично за обична канцелариска хартија.</translation>
    </message>
    <message>
        <source>The MRZ must stay black in infrared. Here it fades: typical of ink-jet or dye prints.</source>
        <translation>MRZ мора да остане црна во инфрацрвено. Тука бледее: типично за инк-џет печат.</translation>
    </message>
    <message>
        <source>The background should vanish in infrared. Here it stays: typical of ink-jet or laser reprints.</source>
        <translation>Подлогата треба да исчезне во инфрацрвено. Тука останува: типично за инк-џет или ласерски копии.</translation>
    </message>
    <message>
        <source>The ink does not absorb as the issuer&apos;s ink does: it was printed with another one.</source>
        <translation>Бојата не впива како бојата на издавачот: печатено е со друга.</translation>
    </message>
    <message>
        <source>The material is brighter than the issuer&apos;s: it may be another paper or be washed.</source>
        <translation>Материјалот е посветол од оној на издавачот: можеби друга или перена хартија.</translation>
    </message>
    <message>
        <source>Fine lines are broken or missing: typical of a copy made from a scan.</source>
        <translation>Тенките линии се прекинати или ги нема: типично за копија од скенер.</translation>
    </message>
    <message>
        <source>The fluorescent print is missing or has other colours: copies rarely have it right.</source>
        <translation>Флуоресцентниот печат го нема или е во друга боја: копиите ретко го имаат точен.</translation>
    </message>
    <message>
        <source>The material lets light through in another way than the issuer&apos;s.</source>
        <translation>Материјалот пропушта светлина поинаку од оној на издавачот.</translation>
    </message>
    <message>
        <source>The ink should vanish under this light. Here it stays: another ink was used.</source>
        <translation>Бојата треба да исчезне под оваа светлина. Тука останува: употребена е друга боја.</translation>
    </message>
    <message>
        <source>Check digits protect numbers and dates. One that does not fit points to a changed character.</source>
        <translation>Контролните цифри ги штитат броевите и датумите. Онаа што не одговара укажува на променет знак.</translation>
    </message>
    <message>
        <source>Altered or added characters often show in one light only.</source>
        <translation>Изменети или додадени знаци често се гледаат само под една светлина.</translation>
    </message>
    <message>
        <source>The issuer does not exist in the ICAO list: fantasy documents use such codes.</source>
        <translation>Издавачот не постои на списокот на ICAO: такви ознаки имаат измислени документи.</translation>
    </message>
    <message>
        <source>A real issuer&apos;s system does not print such dates.</source>
        <translation>Систем на вистински издавач не печати такви датуми.</translation>
    </message>
    <message>
        <source>The document is past its date; that alone is no sign of forgery.</source>
        <translation>На документот му истекол рокот; тоа само по себе не е знак на фалсификат.</translation>
    </message>
    <message>
        <source>One of the two was changed, or it was read wrongly.</source>
        <translation>Едното е променето или е погрешно прочитано.</translation>
    </message>
    <message>
        <source>ICAO prescribes OCR-B; a similar typeface points to a reprint.</source>
        <translation>ICAO пропишува OCR-B; слично писмо укажува на препечатување.</translation>
    </message>
    <message>
        <source>Utopia issues specimens only; nobody travels with one.</source>
        <translation>Утопија издава само примероци; никој не патува со нив.</translation>
    </message>
</context>
<context>
    <name>MeasureTool</name>
    <message>
        <source>{length} mm</source>
        <translation>{length} mm</translation>
    </message>
</context>
<context>
    <name>ModelForm</name>
    <message>
        <source>none</source>
        <translation>нема</translation>
    </message>
    <message>
        <source>Utopia, ordinary passport (2024)</source>
        <translation>Утопија, пасош (2024)</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>ГГГГ-ММ-ДД</translation>
    </message>
    <message>
        <source>Empty if not known</source>
        <translation>Празно ако не е познато</translation>
    </message>
    <message>
        <source>YYYY</source>
        <translation>ГГГГ</translation>
    </message>
    <message>
        <source>First year of issue, empty if not known</source>
        <translation>Прва година на издавање, празно ако не е позната</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Назив</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Држава</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Број</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Година</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>MRZ</source>
        <translation>MRZ</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Референца</translation>
    </message>
    <message>
        <source>First issued</source>
        <translation>Издаван од</translation>
    </message>
    <message>
        <source>Last issued</source>
        <translation>Издаван до</translation>
    </message>
</context>
<context>
    <name>ModelPanel</name>
    <message>
        <source>Specimen</source>
        <translation>Примерок</translation>
    </message>
    <message>
        <source>Document model</source>
        <translation>Модел на документ</translation>
    </message>
    <message>
        <source>Like: {models}</source>
        <translation>Слично: {models}</translation>
    </message>
    <message>
        <source>No specimen fits this page.</source>
        <translation>Ниеден примерок не одговара на оваа страница.</translation>
    </message>
    <message>
        <source>Model not identified: basic checks only</source>
        <translation>Моделот не е препознаен: само основни проверки</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>What you see, where, under which light</source>
        <translation>Што гледате, каде, под која светлина</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Нова забелешка</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>Додај ја забелешката</translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <translation>Сѐ уште нема забелешки.</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Something in the program went wrong</source>
        <translation>Нешто во програмата не е во ред</translation>
    </message>
    <message>
        <source>This is a fault of the program, not of the document.</source>
        <translation>Ова е грешка на програмата, не на документот.</translation>
    </message>
    <message>
        <source>What was captured is kept. Try again; if it happens again, report it.</source>
        <translation>Снименото е зачувано. Обидете се повторно; ако се повтори, пријавете.</translation>
    </message>
    <message>
        <source>The inspection stopped</source>
        <translation>Проверката запре</translation>
    </message>
    <message>
        <source>The analysis ended unexpectedly and was started again; the captures are kept.</source>
        <translation>Анализата неочекувано прекина и е повторно стартувана; снимките се зачувани.</translation>
    </message>
    <message>
        <source>Press Repeat.</source>
        <translation>Притиснете Повтори.</translation>
    </message>
    <message>
        <source>The reader does not answer</source>
        <translation>Читачот не се јавува</translation>
    </message>
    <message>
        <source>It is not connected, was unplugged or is switched off.</source>
        <translation>Не е поврзан, исклучен е или изгаснат.</translation>
    </message>
    <message>
        <source>Check its cable and power, then press Repeat.</source>
        <translation>Проверете го кабелот и напојувањето, па притиснете Повтори.</translation>
    </message>
    <message>
        <source>The reader is in use</source>
        <translation>Читачот е зафатен</translation>
    </message>
    <message>
        <source>Another program holds it.</source>
        <translation>Го држи друга програма.</translation>
    </message>
    <message>
        <source>Close that program, then press Repeat.</source>
        <translation>Затворете ја таа програма, па притиснете Повтори.</translation>
    </message>
    <message>
        <source>The document was taken off the reader too early</source>
        <translation>Документот е прерано тргнат од читачот</translation>
    </message>
    <message>
        <source>The pictures taken before are kept.</source>
        <translation>Сликите снимени пред тоа се зачувани.</translation>
    </message>
    <message>
        <source>Lay it back, leave it there, and press Repeat.</source>
        <translation>Вратете го, оставете го таму и притиснете Повтори.</translation>
    </message>
    <message>
        <source>The reader reports a fault</source>
        <translation>Читачот пријавува дефект</translation>
    </message>
    <message>
        <source>It answered, but not as it should.</source>
        <translation>Се јави, но не како што треба.</translation>
    </message>
    <message>
        <source>Press Repeat; if it happens again, have the reader serviced.</source>
        <translation>Притиснете Повтори; ако се повтори, дајте го читачот на сервис.</translation>
    </message>
    <message>
        <source>The reader does not offer this light or resolution</source>
        <translation>Читачот ја нема оваа светлина или резолуција</translation>
    </message>
    <message>
        <source>Choose another reader or other lights.</source>
        <translation>Изберете друг читач или други светлини.</translation>
    </message>
    <message>
        <source>The capture was cancelled</source>
        <translation>Снимањето е откажано</translation>
    </message>
    <message>
        <source>Press Repeat to capture again.</source>
        <translation>Притиснете Повтори за ново снимање.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Capturing {light}</source>
        <translation>Се снима: {light}</translation>
    </message>
    <message>
        <source>{step} of {steps}. Leave the document on the reader.</source>
        <translation>{step} од {steps}. Оставете го документот на читачот.</translation>
    </message>
    <message>
        <source>Inspecting</source>
        <translation>Проверката е во тек</translation>
    </message>
    <message>
        <source>Finding the page. It may be taken off the reader.</source>
        <translation>Се бара страницата. Документот може да се тргне од читачот.</translation>
    </message>
    <message>
        <source>Reading the MRZ</source>
        <translation>Се чита MRZ</translation>
    </message>
    <message>
        <source>Finding the document model</source>
        <translation>Се бара моделот на документот</translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message>
        <source>The picture is coarser than 385 ppi</source>
        <translation>Сликата е погруба од 385 ppi</translation>
    </message>
    <message>
        <source>The picture is not sharp: press the page flat and repeat</source>
        <translation>Сликата не е остра: притиснете ја страницата рамно и повторете</translation>
    </message>
    <message>
        <source>Glare on the page: turn or tilt it a little and repeat</source>
        <translation>Одблесок на страницата: малку свртете ја или наведнете ја и повторете</translation>
    </message>
    <message>
        <source>The picture is too dark or too bright: keep daylight off and repeat</source>
        <translation>Сликата е претемна или пресветла: заклонете ја дневната светлина и повторете</translation>
    </message>
    <message>
        <source>The picture is too bright: keep daylight off and repeat</source>
        <translation>Сликата е пресветла: заклонете ја дневната светлина и повторете</translation>
    </message>
    <message>
        <source>The picture is too dark: repeat</source>
        <translation>Сликата е претемна: повторете</translation>
    </message>
    <message>
        <source>A page could not be laid on its specimen: press it flat and repeat</source>
        <translation>Страницата не можеше да се постави на својот примерок: притиснете ја рамно и повторете</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Резолуција</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Острина</translation>
    </message>
    <message>
        <source>Glare</source>
        <translation>Отсјај</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Експозиција</translation>
    </message>
    <message>
        <source>Edges of the page</source>
        <translation>Рабови на страницата</translation>
    </message>
    <message>
        <source>Place on the specimen</source>
        <translation>Место на примерокот</translation>
    </message>
    <message>
        <source>An edge of the page is cut off: lay it fully on the glass and repeat</source>
        <translation>Работ на страницата е отсечен: ставете ја целата на стаклото и повторете</translation>
    </message>
    <message>
        <source>The stated resolution does not fit the size of the page</source>
        <translation>Наведената резолуција не одговара на големината на страницата</translation>
    </message>
    <message>
        <source>The picture is not good enough: repeat</source>
        <translation>Сликата не е доволно добра: повторете</translation>
    </message>
    <message>
        <source>{light}: {sentence}</source>
        <translation>{light}: {sentence}</translation>
    </message>
</context>
<context>
    <name>QueueDelegate</name>
    <message>
        <source>no reason given</source>
        <translation>причината не е наведена</translation>
    </message>
    <message>
        <source>Model not identified</source>
        <translation>Моделот не е препознаен</translation>
    </message>
    <message>
        <source>{sender} (evaluation)</source>
        <translation>{sender} (пробно)</translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Reading the referrals …</source>
        <translation>Се читаат упатувањата …</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Отворени</translation>
    </message>
    <message>
        <source>Concluded</source>
        <translation>Завршени</translation>
    </message>
    <message>
        <source>What the booths refer appears here by itself.</source>
        <translation>Тоа што го упатуваат шалтерите се појавува тука само.</translation>
    </message>
    <message>
        <source>No open referrals</source>
        <translation>Нема отворени упатувања</translation>
    </message>
    <message>
        <source>Nothing concluded yet</source>
        <translation>Сѐ уште ништо не е завршено</translation>
    </message>
    <message>
        <source>Concluded cases stay here for reference.</source>
        <translation>Завршените предмети остануваат тука за увид.</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Упатувања</translation>
    </message>
</context>
<context>
    <name>RangeScale</name>
    <message>
        <source>measured {value}, accepted {low} to {high}</source>
        <translation>измерено {value}, се прифаќа од {low} до {high}</translation>
    </message>
    <message>
        <source>measured {value}</source>
        <translation>измерено {value}</translation>
    </message>
    <message>
        <source>accepted {low} to {high}</source>
        <translation>се прифаќа од {low} до {high}</translation>
    </message>
</context>
<context>
    <name>ReadinessBar</name>
    <message>
        <source>a capture</source>
        <translation>снимка</translation>
    </message>
    <message>
        <source>regions or features</source>
        <translation>подрачја или обележја</translation>
    </message>
    <message>
        <source>Still needed: {parts}</source>
        <translation>Уште недостасува: {parts}</translation>
    </message>
    <message>
        <source>Can be saved. Better with: {parts}</source>
        <translation>Може да се зачува. Подобро со: {parts}</translation>
    </message>
    <message>
        <source>Complete. Calibration takes some seconds.</source>
        <translation>Целосно. Калибрацијата трае неколку секунди.</translation>
    </message>
    <message>
        <source>state</source>
        <translation>држава</translation>
    </message>
    <message>
        <source>type</source>
        <translation>вид</translation>
    </message>
    <message>
        <source>title</source>
        <translation>назив</translation>
    </message>
    <message>
        <source>side</source>
        <translation>страна</translation>
    </message>
</context>
<context>
    <name>RecordView</name>
    <message>
        <source>‹ Library</source>
        <translation>‹ Библиотека</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Обележја</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Подрачја</translation>
    </message>
    <message>
        <source>No features declared: checks use what calibration learnt from the captures.</source>
        <translation>Нема наведени обележја: проверките го користат тоа што калибрацијата го научи од снимките.</translation>
    </message>
</context>
<context>
    <name>ReferPanel</name>
    <message>
        <source>Refer to the second line</source>
        <translation>Упати во втора линија</translation>
    </message>
    <message>
        <source>Note for the second line</source>
        <translation>Забелешка за втората линија</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Испрати</translation>
    </message>
    <message>
        <source>Reasons for suspicion</source>
        <translation>Причини за сомнеж</translation>
    </message>
</context>
<context>
    <name>RegionForm</name>
    <message>
        <source>Differs from holder to holder</source>
        <translation>Различно од имател до имател</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Отстрани</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Подрачја</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назив</translation>
    </message>
    <message>
        <source>Drag a rectangle on the page around what is printed for each holder, and around the photo.</source>
        <translation>Повлечете правоаголник на страницата околу она што се печати за секој имател и околу сликата.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Inspection of the tray</source>
        <translation>Проверка на сите документи на симулаторот</translation>
    </message>
    <message>
        <source>Evaluation with generated documents, no travel document of a person.</source>
        <translation>Пробно, со изработени документи; нема патна исправа на некое лице.</translation>
    </message>
    <message>
        <source>not inspected</source>
        <translation>не е проверено</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>Прозорец</translation>
    </message>
    <message>
        <source>{coverage}. Model {model}. {seconds} s.</source>
        <translation>{coverage}. Модел {model}. {seconds} s.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Specimen</source>
        <translation>Примерок</translation>
    </message>
</context>
<context>
    <name>ResultsPanel</name>
    <message>
        <source>{done} of {total} checks done</source>
        <translation>{done} од {total} проверки направени</translation>
    </message>
    <message>
        <source>No checks were recorded</source>
        <translation>Нема запишани проверки</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>First line</source>
        <translation>Прва линија</translation>
    </message>
    <message>
        <source>Second line</source>
        <translation>Втора линија</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Обучувач</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Надзорник</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Ревизор</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Администратор</translation>
    </message>
    <message>
        <source>Inspect travel documents at the booth</source>
        <translation>Проверка на патни исправи на шалтер</translation>
    </message>
    <message>
        <source>Examine referred documents and conclude</source>
        <translation>Испитување упатени документи и заклучок</translation>
    </message>
    <message>
        <source>Keep the specimens and teach with them</source>
        <translation>Чување примероци и обука</translation>
    </message>
    <message>
        <source>Read the log and its figures</source>
        <translation>Читање на дневникот и бројките</translation>
    </message>
    <message>
        <source>Read the log, change nothing</source>
        <translation>Читање на дневникот, без измени</translation>
    </message>
    <message>
        <source>Keep the library of this workstation</source>
        <translation>Одржување на библиотеката на оваа станица</translation>
    </message>
</context>
<context>
    <name>RoleChooser</name>
    <message>
        <source>Your name or number</source>
        <translation>Вашето име или број</translation>
    </message>
    <message>
        <source>Document inspection workstation</source>
        <translation>Работна станица за преглед на документи</translation>
    </message>
    <message>
        <source>Who works at this desk?</source>
        <translation>Кој работи на оваа станица?</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Јазик</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Екран</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Службеник</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светло</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темно</translation>
    </message>
</context>
<context>
    <name>RowsModel</name>
    <message>
        <source>Time</source>
        <translation>Време</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Настан</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Службеник</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Работно место</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Совет</translation>
    </message>
    <message>
        <source>Decision, conclusion</source>
        <translation>Одлука, заклучок</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Причини</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модел</translation>
    </message>
</context>
<context>
    <name>RowsView</name>
    <message>
        <source>Reading the log …</source>
        <translation>Се чита дневникот …</translation>
    </message>
    <message>
        <source>Nothing in the log matches. Choose a longer period or reset the filters.</source>
        <translation>Ништо во дневникот не одговара. Изберете подолг период или исчистете ги филтрите.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Дневник</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>Check digits</source>
        <translation>Контролни цифри</translation>
    </message>
    <message>
        <source>MRZ in two lights</source>
        <translation>MRZ под две светлини</translation>
    </message>
    <message>
        <source>Issuing state</source>
        <translation>Држава издавач</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Датуми</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Важност</translation>
    </message>
    <message>
        <source>Not a specimen</source>
        <translation>Не е примерок</translation>
    </message>
    <message>
        <source>MRZ against print</source>
        <translation>MRZ наспроти печат</translation>
    </message>
    <message>
        <source>MRZ typeface</source>
        <translation>Писмо на MRZ</translation>
    </message>
    <message>
        <source>Two portraits</source>
        <translation>Два портрета</translation>
    </message>
    <message>
        <source>Document model</source>
        <translation>Модел на документ</translation>
    </message>
    <message>
        <source>{check}: as expected</source>
        <translation>{check}: како што треба</translation>
    </message>
    <message>
        <source>The document expired {time} ago</source>
        <translation>Документот истекол пред {time}</translation>
    </message>
    <message>
        <source>A check digit of the MRZ is wrong</source>
        <translation>Контролна цифра на MRZ е погрешна</translation>
    </message>
    <message>
        <source>White light and infrared show different characters in the MRZ</source>
        <translation>Белата и инфрацрвената светлина покажуваат различни знаци во MRZ</translation>
    </message>
    <message>
        <source>No state or organisation has the issuing code {issuing_state}</source>
        <translation>Ниедна држава ни организација нема ознака {issuing_state}</translation>
    </message>
    <message>
        <source>A date is impossible or the dates contradict each other</source>
        <translation>Некој датум е невозможен или датумите се противречат</translation>
    </message>
    <message>
        <source>The document has expired</source>
        <translation>Документот е истечен</translation>
    </message>
    <message>
        <source>This is a specimen, not a travel document</source>
        <translation>Ова е примерок, не е патна исправа</translation>
    </message>
    <message>
        <source>The MRZ and the printed data differ</source>
        <translation>MRZ и печатените податоци се разликуваат</translation>
    </message>
    <message>
        <source>The MRZ is not printed in OCR-B</source>
        <translation>MRZ не е печатена со OCR-B</translation>
    </message>
    <message>
        <source>The two portraits differ</source>
        <translation>Двата портрета се разликуваат</translation>
    </message>
    <message>
        <source>The document model is not in the library: basic checks only</source>
        <translation>Моделот на документот не е во библиотеката: само основни проверки</translation>
    </message>
    <message>
        <source>{check}: not as expected</source>
        <translation>{check}: не е како што треба</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Front</source>
        <translation>Предна</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Задна</translation>
    </message>
    <message>
        <source>Data page</source>
        <translation>Страница со податоци</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
</context>
<context>
    <name>Span</name>
    <message>
        <source>EXPIRED {time} ago</source>
        <translation>ИСТЕЧЕН пред {time}</translation>
    </message>
    <message>
        <source>expires today</source>
        <translation>истекува денес</translation>
    </message>
    <message>
        <source>valid for {time}</source>
        <translation>важи уште {time}</translation>
    </message>
</context>
<context>
    <name>SpecimenChoice</name>
    <message>
        <source>Compare with</source>
        <translation>Спореди со</translation>
    </message>
    <message>
        <source>The specimen that the case is compared with</source>
        <translation>Примерокот со кој се споредува предметот</translation>
    </message>
    <message>
        <source>Compare with …</source>
        <translation>Спореди со …</translation>
    </message>
    <message>
        <source>No specimens</source>
        <translation>Нема примероци</translation>
    </message>
    <message>
        <source>{model} ✓</source>
        <translation>{model} ✓</translation>
    </message>
</context>
<context>
    <name>SpecimensPage</name>
    <message>
        <source>Add specimens from a folder</source>
        <translation>Додај примероци од папка</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>Назад во библиотеката</translation>
    </message>
    <message>
        <source>Add from a folder</source>
        <translation>Додај од папка</translation>
    </message>
    <message>
        <source>Add from the reader</source>
        <translation>Додај од читачот</translation>
    </message>
    <message>
        <source>Reset the filters</source>
        <translation>Исчисти ги филтрите</translation>
    </message>
    <message>
        <source>White light</source>
        <translation>Бела светлина</translation>
    </message>
    <message>
        <source>UV</source>
        <translation>УВ</translation>
    </message>
    <message>
        <source>Infrared</source>
        <translation>Инфрацрвено</translation>
    </message>
    <message>
        <source>All lights side by side</source>
        <translation>Сите светлини една до друга</translation>
    </message>
    <message>
        <source>Show or hide features</source>
        <translation>Прикажи или сокриј обележја</translation>
    </message>
    <message>
        <source>Show or hide regions</source>
        <translation>Прикажи или сокриј подрачја</translation>
    </message>
    <message>
        <source>Capture, stop</source>
        <translation>Сними, запри</translation>
    </message>
    <message>
        <source>Turn the page by half a turn</source>
        <translation>Сврти ја страницата за пола вртење</translation>
    </message>
    <message>
        <source>Lay the other side on the glass</source>
        <translation>Стави ја другата страна на стаклото</translation>
    </message>
    <message>
        <source>Take the last step back</source>
        <translation>Врати го последниот чекор</translation>
    </message>
    <message>
        <source>Remove what is chosen</source>
        <translation>Отстрани го избраното</translation>
    </message>
</context>
<context>
    <name>Suspicion</name>
    <message>
        <source>Holder does not resemble the photo</source>
        <translation>Имателот не личи на сликата</translation>
    </message>
    <message>
        <source>Photo looks replaced</source>
        <translation>Сликата изгледа заменета</translation>
    </message>
    <message>
        <source>Cuts, glue or damaged laminate</source>
        <translation>Резови, лепак или оштетен ламинат</translation>
    </message>
    <message>
        <source>Print looks copied</source>
        <translation>Печатот изгледа копиран</translation>
    </message>
    <message>
        <source>Paper or relief feels wrong</source>
        <translation>Хартијата или релјефот не е како што треба</translation>
    </message>
    <message>
        <source>Stamps or visas look doubtful</source>
        <translation>Печатите или визите изгледаат сомнително</translation>
    </message>
    <message>
        <source>Answers or behaviour do not fit</source>
        <translation>Одговорите или однесувањето не се сложуваат</translation>
    </message>
    <message>
        <source>Alert or tip-off</source>
        <translation>Предупредување или дојава</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>This workstation</source>
        <translation>Оваа станица</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Читач</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Копчиња</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Заклучи</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>затворен</translation>
    </message>
    <message>
        <source>opening ...</source>
        <translation>се отвора ...</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>подготвен</translation>
    </message>
    <message>
        <source>capturing ...</source>
        <translation>снима ...</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>не се јавува</translation>
    </message>
    <message>
        <source>{name}, {role}</source>
        <translation>{name}, {role}</translation>
    </message>
</context>
<context>
    <name>TrayPanel</name>
    <message>
        <source>Nothing on the glass</source>
        <translation>Ништо на стаклото</translation>
    </message>
    <message>
        <source>Simulated reader: the document on its glass</source>
        <translation>Симулиран читач: документот на стаклото</translation>
    </message>
    <message>
        <source>Turn over</source>
        <translation>Сврти</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Откажи</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Подготвено</translation>
    </message>
    <message>
        <source>Lay the document on the reader and press Space.</source>
        <translation>Ставете го документот на читачот и притиснете Space.</translation>
    </message>
    <message>
        <source>No specimen of this model in the library. {coverage}</source>
        <translation>Нема примерок од овој модел во библиотеката. {coverage}</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Пропуштен</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Упатен</translation>
    </message>
    <message>
        <source>The machine said: {words}, {coverage}</source>
        <translation>Машината рече: {words}, {coverage}</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>as expected</source>
        <translation>како што треба</translation>
    </message>
    <message>
        <source>not as expected</source>
        <translation>не е како што треба</translation>
    </message>
    <message>
        <source>no clear result, look at it yourself</source>
        <translation>нема јасен резултат, погледнете сами</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>не е направено</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>прекинато</translation>
    </message>
    <message>
        <source>The paper shines under UV</source>
        <translation>Хартијата свети под УВ</translation>
    </message>
    <message>
        <source>A part of the paper shines under UV</source>
        <translation>Дел од хартијата свети под УВ</translation>
    </message>
    <message>
        <source>The MRZ vanishes in infrared</source>
        <translation>MRZ исчезнува во инфрацрвено</translation>
    </message>
    <message>
        <source>Some characters of the MRZ look different in infrared</source>
        <translation>Некои знаци на MRZ изгледаат поинаку во инфрацрвено</translation>
    </message>
    <message>
        <source>The fibres lie exactly as on the specimen: a copy</source>
        <translation>Влакната лежат точно како на примерокот: копија</translation>
    </message>
    <message>
        <source>The print does not run on over the photo</source>
        <translation>Печатот не продолжува преку сликата</translation>
    </message>
    <message>
        <source>The pictures of the holder differ from each other</source>
        <translation>Сликите на имателот се разликуваат меѓу себе</translation>
    </message>
    <message>
        <source>glare covers the place</source>
        <translation>одблесок го покрива местото</translation>
    </message>
    <message>
        <source>a part of it lies outside the picture</source>
        <translation>еден дел е надвор од сликата</translation>
    </message>
    <message>
        <source>the picture is too dark there</source>
        <translation>сликата е таму претемна</translation>
    </message>
    <message>
        <source>the picture is not sharp enough</source>
        <translation>сликата не е доволно остра</translation>
    </message>
    <message>
        <source>daylight disturbs the UV picture</source>
        <translation>дневната светлина ѝ пречи на УВ сликата</translation>
    </message>
    <message>
        <source>this light was not captured</source>
        <translation>оваа светлина не е снимена</translation>
    </message>
    <message>
        <source>the picture is too coarse</source>
        <translation>сликата е прегруба</translation>
    </message>
    <message>
        <source>the page could not be laid on the specimen</source>
        <translation>страницата не можеше да се положи на примерокот</translation>
    </message>
    <message>
        <source>the specimen shows too little there</source>
        <translation>примерокот тука покажува премалку</translation>
    </message>
    <message>
        <source>the specimen was not calibrated for it</source>
        <translation>примерокот не е калибриран за тоа</translation>
    </message>
    <message>
        <source>this program does not know the routine</source>
        <translation>програмата не ја познава оваа проверка</translation>
    </message>
    <message>
        <source>the MRZ was not read</source>
        <translation>MRZ не е прочитана</translation>
    </message>
    <message>
        <source>the MRZ was read in one light only</source>
        <translation>MRZ е прочитана само под една светлина</translation>
    </message>
    <message>
        <source>a character of the MRZ was read with doubt, compare it with the page</source>
        <translation>знак на MRZ е несигурно прочитан, споредете го со страницата</translation>
    </message>
    <message>
        <source>the MRZ has no known layout</source>
        <translation>MRZ нема познат распоред</translation>
    </message>
    <message>
        <source>the date of expiry was not read</source>
        <translation>датумот на истек не е прочитан</translation>
    </message>
    <message>
        <source>there is no MRZ on this page</source>
        <translation>на оваа страница нема MRZ</translation>
    </message>
    <message>
        <source>no text was found there</source>
        <translation>тука не е најден текст</translation>
    </message>
    <message>
        <source>visible in infrared</source>
        <translation>видливо во инфрацрвено</translation>
    </message>
    <message>
        <source>vanishes in infrared</source>
        <translation>исчезнува во инфрацрвено</translation>
    </message>
    <message>
        <source>faint in infrared</source>
        <translation>бледо во инфрацрвено</translation>
    </message>
    <message>
        <source>some characters differ from the others</source>
        <translation>некои знаци се разликуваат од другите</translation>
    </message>
    <message>
        <source>as on the specimen</source>
        <translation>како на примерокот</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>недостасува</translation>
    </message>
    <message>
        <source>differs from the specimen</source>
        <translation>се разликува од примерокот</translation>
    </message>
    <message>
        <source>fainter than on the specimen</source>
        <translation>побледо од примерокот</translation>
    </message>
    <message>
        <source>in another place</source>
        <translation>на друго место</translation>
    </message>
    <message>
        <source>not as fine as on the specimen</source>
        <translation>не е толку фино како на примерокот</translation>
    </message>
    <message>
        <source>printed in another colour</source>
        <translation>отпечатено во друга боја</translation>
    </message>
    <message>
        <source>does not run on over the photo</source>
        <translation>не продолжува преку сликата</translation>
    </message>
    <message>
        <source>visible, though it should vanish</source>
        <translation>видливо, а треба да исчезне</translation>
    </message>
    <message>
        <source>vanishes, though it should stay</source>
        <translation>исчезнува, а треба да остане</translation>
    </message>
    <message>
        <source>darker than it should be</source>
        <translation>потемно отколку што треба</translation>
    </message>
    <message>
        <source>missing or faint</source>
        <translation>недостасува или е бледо</translation>
    </message>
    <message>
        <source>differs from the other picture of the holder</source>
        <translation>се разликува од другата слика на имателот</translation>
    </message>
    <message>
        <source>dark under UV, as it should be</source>
        <translation>темно под УВ, како што треба</translation>
    </message>
    <message>
        <source>shines under UV</source>
        <translation>свети под УВ</translation>
    </message>
    <message>
        <source>shines in one part</source>
        <translation>свети во еден дел</translation>
    </message>
    <message>
        <source>brighter than it should be, but not surely too bright</source>
        <translation>посветло отколку што треба, но не сигурно пресветло</translation>
    </message>
    <message>
        <source>glows in another colour</source>
        <translation>свети во друга боја</translation>
    </message>
    <message>
        <source>does not glow</source>
        <translation>не свети</translation>
    </message>
    <message>
        <source>glows in another shape</source>
        <translation>свети во друг облик</translation>
    </message>
    <message>
        <source>glows faintly</source>
        <translation>свети слабо</translation>
    </message>
    <message>
        <source>something glows that should not</source>
        <translation>свети нешто што не треба</translation>
    </message>
    <message>
        <source>glowing fibres are missing</source>
        <translation>нема светлечки влакна</translation>
    </message>
    <message>
        <source>have other colours</source>
        <translation>имаат други бои</translation>
    </message>
    <message>
        <source>are straight, as if drawn or printed</source>
        <translation>се прави, како нацртани или печатени</translation>
    </message>
    <message>
        <source>lie exactly as on the specimen</source>
        <translation>лежат точно како на примерокот</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Inspect</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Examine</source>
        <translation>Испитување</translation>
    </message>
    <message>
        <source>Specimens</source>
        <translation>Примероци</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Дневник</translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n ден</numerusform>
            <numerusform>%n дена</numerusform>
            <numerusform>%n дена</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n мес.</numerusform>
            <numerusform>%n мес.</numerusform>
            <numerusform>%n мес.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n год.</numerusform>
            <numerusform>%n год.</numerusform>
            <numerusform>%n год.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>Страници: %n</numerusform>
            <numerusform>Страници: %n</numerusform>
            <numerusform>Страници: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) done</source>
        <translation>
            <numerusform>Направени проверки: %n</numerusform>
            <numerusform>Направени проверки: %n</numerusform>
            <numerusform>Направени проверки: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more, see the details (F4)</source>
        <translation>
            <numerusform>уште %n, види детали (F4)</numerusform>
            <numerusform>уште %n, види детали (F4)</numerusform>
            <numerusform>уште %n, види детали (F4)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>Редови: %Ln</numerusform>
            <numerusform>Редови: %Ln</numerusform>
            <numerusform>Редови: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s)</source>
        <translation>
            <numerusform>Обележја: %n</numerusform>
            <numerusform>Обележја: %n</numerusform>
            <numerusform>Обележја: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n today</source>
        <translation>
            <numerusform>%n денес</numerusform>
            <numerusform>%n денес</numerusform>
            <numerusform>%n денес</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>issue_years</name>
    <message>
        <source>since {year}</source>
        <translation>од {year}</translation>
    </message>
    <message>
        <source>until {year}</source>
        <translation>до {year}</translation>
    </message>
</context>
<context>
    <name>local_time</name>
    <message>
        <source>just now</source>
        <translation>штотуку</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} мин</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} ч</translation>
    </message>
    <message>
        <source>{count} d</source>
        <translation>{count} д</translation>
    </message>
</context>
<context>
    <name>region</name>
    <message>
        <source>Portrait</source>
        <translation>Портрет</translation>
    </message>
    <message>
        <source>Second portrait</source>
        <translation>Втор портрет</translation>
    </message>
    <message>
        <source>MRZ</source>
        <translation>MRZ</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Презиме</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Име</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Број на документот</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Датум на раѓање</translation>
    </message>
    <message>
        <source>Date of issue</source>
        <translation>Датум на издавање</translation>
    </message>
    <message>
        <source>Date of expiry</source>
        <translation>Датум на истек</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Државјанство</translation>
    </message>
    <message>
        <source>Personal number</source>
        <translation>Матичен број</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Место на раѓање</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Орган на издавање</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Потпис</translation>
    </message>
    <message>
        <source>Card access number</source>
        <translation>Пристапен број на картичката</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Баркод</translation>
    </message>
</context>
<context>
    <name>routine</name>
    <message>
        <source>{property}, {feature}</source>
        <translation>{property}, {feature}</translation>
    </message>
    <message>
        <source>absorbs</source>
        <translation>впива</translation>
    </message>
    <message>
        <source>brightness</source>
        <translation>светлост</translation>
    </message>
    <message>
        <source>fine pattern</source>
        <translation>фина шара</translation>
    </message>
    <message>
        <source>luminesces</source>
        <translation>луминесцира</translation>
    </message>
    <message>
        <source>translucent</source>
        <translation>полупроѕирно</translation>
    </message>
    <message>
        <source>transparent</source>
        <translation>проѕирно</translation>
    </message>
</context>
<context>
    <name>terms</name>
    <message>
        <source>{category}: {kind}</source>
        <comment>fraud category and type</comment>
        <translation>{category}: {kind}</translation>
    </message>
    <message>
        <source>Counterfeit</source>
        <translation>Фалсификат</translation>
    </message>
    <message>
        <source>Forged</source>
        <translation>Преиначено</translation>
    </message>
    <message>
        <source>Genuine, misused</source>
        <translation>Автентично, злоупотребено</translation>
    </message>
    <message>
        <source>Genuine, irregular</source>
        <translation>Автентично, неправилно</translation>
    </message>
    <message>
        <source>Pseudo document</source>
        <translation>Псевдодокумент</translation>
    </message>
    <message>
        <source>Not fraud</source>
        <translation>Не е измама</translation>
    </message>
    <message>
        <source>Inconclusive</source>
        <translation>Без заклучок</translation>
    </message>
    <message>
        <source>whole document</source>
        <translation>цел документ</translation>
    </message>
    <message>
        <source>data page</source>
        <translation>страница со податоци</translation>
    </message>
    <message>
        <source>visa</source>
        <translation>виза</translation>
    </message>
    <message>
        <source>residence permit</source>
        <translation>дозвола за престој</translation>
    </message>
    <message>
        <source>stamp</source>
        <translation>печат</translation>
    </message>
    <message>
        <source>photo substitution</source>
        <translation>замена на слика</translation>
    </message>
    <message>
        <source>biodata alteration</source>
        <translation>измена на лични податоци</translation>
    </message>
    <message>
        <source>page substitution</source>
        <translation>замена на страница</translation>
    </message>
    <message>
        <source>image alteration</source>
        <translation>измена на слика</translation>
    </message>
    <message>
        <source>MRZ alteration</source>
        <translation>измена на MRZ</translation>
    </message>
    <message>
        <source>border stamp</source>
        <translation>граничен печат</translation>
    </message>
    <message>
        <source>chip</source>
        <translation>чип</translation>
    </message>
    <message>
        <source>removed pages</source>
        <translation>отстранети страници</translation>
    </message>
    <message>
        <source>impostor</source>
        <translation>лажно претставување</translation>
    </message>
    <message>
        <source>morphed photo</source>
        <translation>споена слика (морфинг)</translation>
    </message>
    <message>
        <source>fraudulently obtained</source>
        <translation>добиено со измама</translation>
    </message>
    <message>
        <source>stolen blank</source>
        <translation>украден празен образец</translation>
    </message>
    <message>
        <source>lost, stolen or revoked</source>
        <translation>изгубено, украдено или повлечено</translation>
    </message>
    <message>
        <source>fantasy</source>
        <translation>измислен документ</translation>
    </message>
    <message>
        <source>camouflage</source>
        <translation>камуфлажен документ</translation>
    </message>
    <message>
        <source>genuine</source>
        <translation>автентично</translation>
    </message>
    <message>
        <source>production deviation</source>
        <translation>отстапување во изработката</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>оштетено</translation>
    </message>
    <message>
        <source>inconclusive</source>
        <translation>без заклучок</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Упатување</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Забелешка</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Заклучок</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Извоз</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Увид</translation>
    </message>
    <message>
        <source>No irregularity found</source>
        <translation>Нема неправилност</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Погледни повторно</translation>
    </message>
    <message>
        <source>Irregular</source>
        <translation>Неправилно</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Пропуштен</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Упатен</translation>
    </message>
    <message>
        <source>Captured again</source>
        <translation>Повторно снимен</translation>
    </message>
    <message>
        <source>Left undecided</source>
        <translation>Оставен без одлука</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Отворено</translation>
    </message>
    <message>
        <source>Concluded</source>
        <translation>Завршено</translation>
    </message>
    <message>
        <source>must be there</source>
        <translation>мора да постои</translation>
    </message>
    <message>
        <source>must vanish</source>
        <translation>мора да исчезне</translation>
    </message>
    <message>
        <source>must stay dull</source>
        <translation>мора да остане темно</translation>
    </message>
    <message>
        <source>must be readable</source>
        <translation>мора да биде читливо</translation>
    </message>
    <message>
        <source>high significance</source>
        <translation>многу важно</translation>
    </message>
    <message>
        <source>medium significance</source>
        <translation>средно важно</translation>
    </message>
    <message>
        <source>low significance</source>
        <translation>помалку важно</translation>
    </message>
    <message>
        <source>Only a second-line expert may conclude a case.</source>
        <translation>Само стручњак од втората линија смее да донесе заклучок.</translation>
    </message>
    <message>
        <source>Only the first and the second line may add notes.</source>
        <translation>Само првата и втората линија смеат да додаваат забелешки.</translation>
    </message>
    <message>
        <source>Only a trainer, an expert or an administrator may add specimens.</source>
        <translation>Само обучувач, стручњак или администратор смее да додава примероци.</translation>
    </message>
    <message>
        <source>Only a supervisor or an auditor may export the log.</source>
        <translation>Само надзорник или ревизор смее да го извезува дневникот.</translation>
    </message>
    <message>
        <source>Only a trainer or an expert may propose captures to learn from.</source>
        <translation>Само обучувач или стручњак смее да предложи снимки за учење.</translation>
    </message>
    <message>
        <source>Only an expert or a supervisor may confirm what is learnt.</source>
        <translation>Само стручњак или надзорник смее да го потврди она што се учи.</translation>
    </message>
    <message>
        <source>front</source>
        <translation>предна</translation>
    </message>
    <message>
        <source>back</source>
        <translation>задна</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>како што треба</translation>
    </message>
    <message>
        <source>irregular</source>
        <translation>неправилно</translation>
    </message>
    <message>
        <source>undetermined</source>
        <translation>неодредено</translation>
    </message>
    <message>
        <source>not performed</source>
        <translation>не е направено</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>прекинато</translation>
    </message>
</context>
</TS>
