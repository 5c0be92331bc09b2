<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sr_RS" sourcelanguage="en_GB">
<context>
    <name>Actions</name>
    <message>
        <source>Clear</source>
        <translation>Пропусти</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>Упути</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Сними</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Понови</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Детаљи</translation>
    </message>
    <message>
        <source>Next document</source>
        <translation>Следећи документ</translation>
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
        <translation>Пропусти уз разлог   F7</translation>
    </message>
    <message>
        <source>Clear   Enter</source>
        <translation>Пропусти   Enter</translation>
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
        <translation>Додаје се: {name}</translation>
    </message>
    <message>
        <source>Added: {ids}</source>
        <translation>Додато: {ids}</translation>
    </message>
    <message>
        <source>Calibrated and ready for inspections.</source>
        <translation>Калибрисано и спремно за провере.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отказано</translation>
    </message>
    <message>
        <source>The library is as it was before.</source>
        <translation>Библиотека је каква је била.</translation>
    </message>
    <message>
        <source>{name} was not added</source>
        <translation>{name} није додато</translation>
    </message>
    <message>
        <source>Faults: {count}. Correct them all, then add it again.</source>
        <translation>Грешке: {count}. Исправите их све, па додајте поново.</translation>
    </message>
    <message>
        <source>Checking its files and calibrating, {seconds} s …</source>
        <translation>Проверавају се датотеке и калибрише се, {seconds} s …</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Шта</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Нађено</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Очекивано</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Грешке</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>No irregularity found</source>
        <translation>Нема неправилности</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Погледај поново</translation>
    </message>
    <message>
        <source>Irregular</source>
        <translation>Неправилно</translation>
    </message>
    <message>
        <source>Basic checks only</source>
        <translation>Само основне провере</translation>
    </message>
    <message>
        <source>{done} of {all} checks done</source>
        <translation>{done} од {all} провера урађено</translation>
    </message>
</context>
<context>
    <name>BenchCapture</name>
    <message>
        <source>No page was found in the pictures</source>
        <translation>На сликама није нађена страница</translation>
    </message>
    <message>
        <source>Its edges do not stand out from the surround, or nothing lies on the glass.</source>
        <translation>Њене ивице се не издвајају од околине, или на стаклу нема ничега.</translation>
    </message>
    <message>
        <source>Lay the document flat with all four edges on the glass and capture again.</source>
        <translation>Положите документ равно, са све четири ивице на стаклу, и снимите поново.</translation>
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
        <translation>Пола окрета</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Поништи</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Од почетка</translation>
    </message>
    <message>
        <source>Save and add to the library</source>
        <translation>Сачувај и додај у библиотеку</translation>
    </message>
    <message>
        <source>Capturing {light}, {done} of {total} done</source>
        <translation>Снима се: {light}, {done} од {total} готово</translation>
    </message>
    <message>
        <source>Its folder cannot be written ({error}).</source>
        <translation>У његову фасциклу се не може писати ({error}).</translation>
    </message>
    <message>
        <source>Check the free space, then save again.</source>
        <translation>Проверите слободан простор, па сачувајте поново.</translation>
    </message>
    <message>
        <source>The specimen was not saved</source>
        <translation>Узорак није сачуван</translation>
    </message>
    <message>
        <source>Cutting out the page …</source>
        <translation>Страница се издваја …</translation>
    </message>
    <message>
        <source>It is captured under white, UV and infrared, and its page is cut out.</source>
        <translation>Снима се под белим, УВ и инфрацрвеним светлом, а страница се издваја.</translation>
    </message>
    <message>
        <source>Lay the specimen on the reader and press Capture</source>
        <translation>Ставите узорак на читач и притисните Сними</translation>
    </message>
    <message>
        <source>Stop   Space</source>
        <translation>Заустави   Space</translation>
    </message>
    <message>
        <source>Capture   Space</source>
        <translation>Сними   Space</translation>
    </message>
    <message>
        <source>New specimen</source>
        <translation>Нови узорак</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Подручја</translation>
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
        <translation>Сними, понови, друга страна</translation>
    </message>
    <message>
        <source>Clear where nothing is irregular</source>
        <translation>Пропусти ако нема неправилности</translation>
    </message>
    <message>
        <source>Clear with a reason</source>
        <translation>Пропусти уз разлог</translation>
    </message>
    <message>
        <source>Refer to the second line</source>
        <translation>Упути у другу линију</translation>
    </message>
    <message>
        <source>Details, and back</source>
        <translation>Детаљи и назад</translation>
    </message>
    <message>
        <source>Repeat the same side</source>
        <translation>Понови исту страну</translation>
    </message>
    <message>
        <source>Next document</source>
        <translation>Следећи документ</translation>
    </message>
    <message>
        <source>Cancel, close</source>
        <translation>Откажи, затвори</translation>
    </message>
    <message>
        <source>Other side of the document</source>
        <translation>Друга страна документа</translation>
    </message>
    <message>
        <source>White light</source>
        <translation>Бело светло</translation>
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
        <translation>Сва светла једно поред другог</translation>
    </message>
    <message>
        <source>Simulator: turn the document over</source>
        <translation>Симулатор: окрени документ</translation>
    </message>
    <message>
        <source>Simulator: lay the next document</source>
        <translation>Симулатор: стави следећи документ</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Увећај</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Умањи</translation>
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
        <translation>Изаберите документ са послужавника (N ставља следећи), па притисните Space.</translation>
    </message>
    <message>
        <source>Lay the document face down on the glass, then press Space.</source>
        <translation>Ставите документ лицем на стакло, па притисните Space.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Заустављено</translation>
    </message>
    <message>
        <source>Nothing is decided. Press Space to capture again.</source>
        <translation>Ништа није одлучено. Притисните Space за ново снимање.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Спремно</translation>
    </message>
    <message>
        <source>Lay the document on the reader and press Space.</source>
        <translation>Ставите документ на читач и притисните Space.</translation>
    </message>
    <message>
        <source>One side is done: turn the card over and press Space.</source>
        <translation>Једна страна је готова: окрените картицу и притисните Space.</translation>
    </message>
    <message>
        <source>No machine readable zone was read.</source>
        <translation>Машински читљива зона није прочитана.</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Огледно</translation>
    </message>
    <message>
        <source>The pictures come from files or a simulator, not from an operation.</source>
        <translation>Слике су из датотека или симулатора, не из службене провере.</translation>
    </message>
    <message>
        <source>Specimen document</source>
        <translation>Специмен</translation>
    </message>
    <message>
        <source>Issued by Utopia (UTO): a specimen, not a travel document.</source>
        <translation>Издала Утопија (UTO): специмен, није путна исправа.</translation>
    </message>
</context>
<context>
    <name>BrowseView</name>
    <message>
        <source>Reading the library …</source>
        <translation>Чита се библиотека …</translation>
    </message>
    <message>
        <source>Add from a folder…</source>
        <translation>Додај из фасцикле…</translation>
    </message>
    <message>
        <source>Add from the reader…</source>
        <translation>Додај са читача…</translation>
    </message>
    <message>
        <source>{shown} of {total} specimens</source>
        <translation>Узорци: {shown} од {total}</translation>
    </message>
    <message>
        <source>Add a specimen from a folder, or capture one on the reader.</source>
        <translation>Додајте узорак из фасцикле или га снимите читачем.</translation>
    </message>
    <message>
        <source>The library has no specimens yet</source>
        <translation>Библиотека још нема узорака</translation>
    </message>
    <message>
        <source>No specimen matches</source>
        <translation>Ниједан узорак не одговара</translation>
    </message>
    <message>
        <source>Choose other filters, or reset them.</source>
        <translation>Изаберите друге филтере или их очистите.</translation>
    </message>
</context>
<context>
    <name>ByHand</name>
    <message>
        <source>Compare the area with the specimen.</source>
        <translation>Упоредите место са узорком.</translation>
    </message>
    <message>
        <source>Hold the page under a UV lamp beside another page of the same booklet.</source>
        <translation>Држите страницу под УВ лампом поред друге странице исте књижице.</translation>
    </message>
    <message>
        <source>Look for fibres under a UV lamp: real ones lie in the paper, printed ones on it.</source>
        <translation>Потражите влакна под УВ лампом: права леже у папиру, штампана на њему.</translation>
    </message>
    <message>
        <source>Look at the background with a magnifier: fine unbroken lines, no dots of colour.</source>
        <translation>Погледајте подлогу лупом: танке непрекинуте линије, без тачкица боје.</translation>
    </message>
    <message>
        <source>Look at the MRZ with a magnifier: clean black edges, no spray of ink, no colour.</source>
        <translation>Погледајте MRZ лупом: чисте црне ивице, без прскања мастила, без боје.</translation>
    </message>
    <message>
        <source>Look at the edge of the photo under oblique light: no cut, no step, no glue.</source>
        <translation>Погледајте ивицу слике под косим светлом: без реза, без степеника, без лепка.</translation>
    </message>
    <message>
        <source>Follow the lines from the page onto the photo: they must run on without a break.</source>
        <translation>Пратите линије са странице на слику: морају да иду даље без прекида.</translation>
    </message>
    <message>
        <source>Compare the second portrait with the photo and with the holder.</source>
        <translation>Упоредите други портрет са сликом и са имаоцем.</translation>
    </message>
    <message>
        <source>Hold the page against the light: the thread must lie inside the paper.</source>
        <translation>Држите страницу према светлу: нит мора да лежи у папиру.</translation>
    </message>
    <message>
        <source>Hold the page against the light: a watermark has soft shades, no outline.</source>
        <translation>Држите страницу према светлу: водени жиг има меке прелазе, без обриса.</translation>
    </message>
    <message>
        <source>Compare typeface and spacing of the printed data with the specimen.</source>
        <translation>Упоредите писмо и размаке штампаних података са узорком.</translation>
    </message>
    <message>
        <source>Compare the personal print with the printed data.</source>
        <translation>Упоредите личну штампу са штампаним подацима.</translation>
    </message>
    <message>
        <source>Compare the access number with the specimen.</source>
        <translation>Упоредите приступни број са узорком.</translation>
    </message>
    <message>
        <source>Compare the marked character with the printed data above.</source>
        <translation>Упоредите означени знак са штампаним подацима изнад.</translation>
    </message>
    <message>
        <source>Compare the marked characters of the MRZ in white light and infrared.</source>
        <translation>Упоредите означене знакове MRZ под белим и инфрацрвеним светлом.</translation>
    </message>
    <message>
        <source>Read the issuer&apos;s name on the page and look it up in the specimens.</source>
        <translation>Прочитајте име издаваоца на страници и потражите га међу узорцима.</translation>
    </message>
    <message>
        <source>Compare the dates of the MRZ with the printed dates.</source>
        <translation>Упоредите датуме из MRZ са штампаним датумима.</translation>
    </message>
    <message>
        <source>Ask for another document, or check whether an agreement accepts it.</source>
        <translation>Тражите други документ, или проверите да ли га неки споразум прихвата.</translation>
    </message>
    <message>
        <source>Compare the highlighted field in the MRZ and on the page.</source>
        <translation>Упоредите истакнуто поље у MRZ и на страници.</translation>
    </message>
    <message>
        <source>Compare the characters with the specimen under a magnifier.</source>
        <translation>Упоредите знакове са узорком под лупом.</translation>
    </message>
</context>
<context>
    <name>CaseHeader</name>
    <message>
        <source>The pictures came from files. This is an evaluation, not an operation.</source>
        <translation>Слике су из датотека. Ово је огледно, није службена провера.</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Огледно</translation>
    </message>
    <message>
        <source>Holder not read</source>
        <translation>Ималац није прочитан</translation>
    </message>
    <message>
        <source>born {date}</source>
        <translation>рођен(а) {date}</translation>
    </message>
    <message>
        <source>expires {date}</source>
        <translation>истиче {date}</translation>
    </message>
    <message>
        <source>model not identified</source>
        <translation>модел није препознат</translation>
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
        <translation>Напомене ({count})</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Напомене</translation>
    </message>
    <message>
        <source>No specimen of this page</source>
        <translation>Нема узорка ове странице</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Резултати</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Закључак</translation>
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
        <translation>Пропуштање против савета</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Пропусти</translation>
    </message>
    <message>
        <source>Why is it cleared? The reason is recorded.</source>
        <translation>Зашто се пропушта? Разлог се бележи.</translation>
    </message>
</context>
<context>
    <name>Clearing</name>
    <message>
        <source>Document worn or dirty, feature seen by eye</source>
        <translation>Документ похабан или прљав, обележје виђено оком</translation>
    </message>
    <message>
        <source>Capture disturbed by glare, light or position</source>
        <translation>Снимку је сметао одсјај, светло или положај</translation>
    </message>
    <message>
        <source>Examined by hand, nothing found</source>
        <translation>Прегледано руком, ништа није нађено</translation>
    </message>
    <message>
        <source>Known deviation of this model</source>
        <translation>Познато одступање овог модела</translation>
    </message>
    <message>
        <source>Second line has cleared it</source>
        <translation>Друга линија га је пропустила</translation>
    </message>
    <message>
        <source>Expired, but accepted under an agreement</source>
        <translation>Истекао, али прихваћен по споразуму</translation>
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
        <translation>Узорак: {light}</translation>
    </message>
    <message>
        <source>Questioned and specimen: {light}</source>
        <translation>Спорно и узорак: {light}</translation>
    </message>
    <message>
        <source>{picture} was not captured</source>
        <translation>Није снимљено: {picture}</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Look at it by hand</source>
        <translation>Погледајте руком</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Specimen</source>
        <translation>Узорак</translation>
    </message>
    <message>
        <source>{whose}, {light}</source>
        <translation>{whose}, {light}</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Упоредо</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Преклоп</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Трептање</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Разлика</translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation>Превлачење</translation>
    </message>
    <message>
        <source>Share of the specimen</source>
        <translation>Удео узорка</translation>
    </message>
    <message>
        <source>Time between pictures</source>
        <translation>Време између слика</translation>
    </message>
    <message>
        <source>Amplification</source>
        <translation>Појачање</translation>
    </message>
    <message>
        <source>Position of the edge</source>
        <translation>Положај ивице</translation>
    </message>
</context>
<context>
    <name>ComparisonBar</name>
    <message>
        <source>Linked</source>
        <translation>Повезано</translation>
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
        <translation>Виђено</translation>
    </message>
    <message>
        <source>Second line on your referral of {time}</source>
        <translation>Друга линија о вашем упућивању од {time}</translation>
    </message>
</context>
<context>
    <name>ConclusionPanel</name>
    <message>
        <source>Conclude…</source>
        <translation>Закључи…</translation>
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
        <translation>Изабери…</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категорија</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Врста</translation>
    </message>
    <message>
        <source>In your words: what you examined and what it shows</source>
        <translation>Вашим речима: шта сте испитали и шта то показује</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Образложење</translation>
    </message>
    <message>
        <source>Fraud type</source>
        <translation>Врста преваре</translation>
    </message>
    <message>
        <source>It rests on</source>
        <translation>Заснива се на</translation>
    </message>
    <message>
        <source>Choose a fraud type.</source>
        <translation>Изаберите врсту преваре.</translation>
    </message>
    <message>
        <source>Tick an irregularity, or explain in words.</source>
        <translation>Означите неправилност или образложите речима.</translation>
    </message>
    <message>
        <source>Conclude as “{kind}”? The booth sees it at once, and it stays in the log.</source>
        <translation>Закључити као „{kind}“? Шалтер то види одмах, и остаје у дневнику.</translation>
    </message>
</context>
<context>
    <name>ConclusionView</name>
    <message>
        <source>Conclude again…</source>
        <translation>Закључи поново…</translation>
    </message>
</context>
<context>
    <name>DayChart</name>
    <message>
        <source>Inspections over time</source>
        <translation>Провере кроз време</translation>
    </message>
    <message>
        <source>From {day}: {inspections} inspections, {referred} referred, {overridden} overridden</source>
        <translation>Од {day}: провере {inspections}, упућено {referred}, против савета {overridden}</translation>
    </message>
    <message>
        <source>Inspections by day, referred dark</source>
        <translation>Провере по данима, упућене тамно</translation>
    </message>
    <message>
        <source>highest {count}</source>
        <translation>највише {count}</translation>
    </message>
</context>
<context>
    <name>DetailsPage</name>
    <message>
        <source>Loading the specimen ...</source>
        <translation>Узорак се учитава ...</translation>
    </message>
    <message>
        <source>No specimen of this model</source>
        <translation>Нема узорка овог модела</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Провере</translation>
    </message>
</context>
<context>
    <name>EntryDetail</name>
    <message>
        <source>Choose a row to see all of it.</source>
        <translation>Изаберите ред да видите све о њему.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Када</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ко</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Радно место</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Савет</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Одлука</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Закључак</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Разлози</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Налази</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Провере</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модел</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Провера</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Упућивање</translation>
    </message>
    <message>
        <source>Time taken</source>
        <translation>Трајање</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Врста</translation>
    </message>
    <message>
        <source>Evaluation of pre-recorded images</source>
        <translation>Огледно, са раније снимљеним сликама</translation>
    </message>
    <message>
        <source>Log number</source>
        <translation>Редни број</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation>{done} од {total} урађено</translation>
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
        <translation>докази {combined}, упућује се изнад {limit}</translation>
    </message>
    <message>
        <source>decides alone</source>
        <translation>одлучује сама</translation>
    </message>
    <message>
        <source>agrees with another</source>
        <translation>слаже се с другом</translation>
    </message>
    <message>
        <source>adds its weight</source>
        <translation>додаје своју тежину</translation>
    </message>
    <message>
        <source>repeats another</source>
        <translation>понавља другу</translation>
    </message>
    <message>
        <source>asks for a look</source>
        <translation>тражи поглед</translation>
    </message>
</context>
<context>
    <name>EvidenceScale</name>
    <message>
        <source>What moved the advice</source>
        <translation>Шта је утицало на савет</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>и још {count}</translation>
    </message>
</context>
<context>
    <name>ExaminePage</name>
    <message>
        <source>Choose a referral</source>
        <translation>Изаберите упућивање</translation>
    </message>
    <message>
        <source>Its pictures open here beside the specimen.</source>
        <translation>Његове слике се отварају овде поред узорка.</translation>
    </message>
    <message>
        <source>Opening the case …</source>
        <translation>Предмет се отвара …</translation>
    </message>
    <message>
        <source>The case cannot be opened</source>
        <translation>Предмет се не може отворити</translation>
    </message>
    <message>
        <source>What went wrong stands above.</source>
        <translation>Горе стоји шта није у реду.</translation>
    </message>
    <message>
        <source>White light</source>
        <translation>Бело светло</translation>
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
        <translation>Друга страна документа</translation>
    </message>
    <message>
        <source>Link the views</source>
        <translation>Повежи приказе</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Мери</translation>
    </message>
    <message>
        <source>Open the specimen&apos;s record</source>
        <translation>Отвори картон узорка</translation>
    </message>
    <message>
        <source>Comparator over the whole width</source>
        <translation>Поређење преко целе ширине</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Резултати</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Напомене</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Закључак</translation>
    </message>
    <message>
        <source>Next referral</source>
        <translation>Следеће упућивање</translation>
    </message>
    <message>
        <source>Referral before</source>
        <translation>Претходно упућивање</translation>
    </message>
</context>
<context>
    <name>ExportBar</name>
    <message>
        <source>Open the folder</source>
        <translation>Отвори фасциклу</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
    <message>
        <source>Writing {file} …</source>
        <translation>Пише се {file} …</translation>
    </message>
    <message>
        <source>{rows} written to {path}</source>
        <translation>{rows}, записано у {path}</translation>
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
        <translation>Величина</translation>
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
        <translation>Снимци</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Калибрација</translation>
    </message>
    <message>
        <source>done</source>
        <translation>урађена</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>још није</translation>
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
        <translation>папир</translation>
    </message>
    <message>
        <source>print</source>
        <translation>штампа</translation>
    </message>
    <message>
        <source>MRZ</source>
        <translation>MRZ</translation>
    </message>
    <message>
        <source>MRZ overprint</source>
        <translation>претисак MRZ</translation>
    </message>
    <message>
        <source>access number</source>
        <translation>приступни број</translation>
    </message>
    <message>
        <source>barcode</source>
        <translation>бар-код</translation>
    </message>
    <message>
        <source>perforated number</source>
        <translation>перфорирани број</translation>
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
        <translation>други портрет</translation>
    </message>
    <message>
        <source>photo overprint</source>
        <translation>претисак слике</translation>
    </message>
    <message>
        <source>thread</source>
        <translation>нит</translation>
    </message>
    <message>
        <source>printed data</source>
        <translation>штампани подаци</translation>
    </message>
    <message>
        <source>watermark</source>
        <translation>водени жиг</translation>
    </message>
    <message>
        <source>personal print</source>
        <translation>лична штампа</translation>
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
        <translation>Уклони</translation>
    </message>
    <message>
        <source>What an officer should see</source>
        <translation>Шта службеник треба да види</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Својство</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Чега</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Очекује се</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Значај</translation>
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
        <translation>Изаберите светло, па повуците правоугаоник око обележја које се у њему види.</translation>
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
        <translation>ознака документа</translation>
    </message>
    <message>
        <source>issuing state</source>
        <translation>држава издавања</translation>
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
        <translation>број документа</translation>
    </message>
    <message>
        <source>nationality</source>
        <translation>држављанство</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>датум рођења</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>пол</translation>
    </message>
    <message>
        <source>date of expiry</source>
        <translation>датум истека</translation>
    </message>
    <message>
        <source>date of issue</source>
        <translation>датум издавања</translation>
    </message>
    <message>
        <source>optional data</source>
        <translation>додатни подаци</translation>
    </message>
    <message>
        <source>personal number</source>
        <translation>лични број</translation>
    </message>
    <message>
        <source>whole zone</source>
        <translation>цела зона</translation>
    </message>
    <message>
        <source>male</source>
        <translation>мушки</translation>
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
        <translation>исто као раније ({before})</translation>
    </message>
    <message>
        <source>{arrow} {change} (before: {before})</source>
        <translation>{arrow} {change} (раније: {before})</translation>
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
        <translation>Први дан</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последњи дан</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Догађај</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Савет</translation>
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
        <translation>Очисти</translation>
    </message>
    <message>
        <source>All officers</source>
        <translation>Сви службеници</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Данас</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Последњих 7 дана</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Последњих 30 дана</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Последњих 365 дана</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Од – до</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Сви догађаји</translation>
    </message>
    <message>
        <source>Any advice</source>
        <translation>Сви савети</translation>
    </message>
    <message>
        <source>Any decision</source>
        <translation>Све одлуке</translation>
    </message>
    <message>
        <source>Officer, id, model or check</source>
        <translation>Службеник, ознака, модел или провера</translation>
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
        <translation>Очисти</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Све државе</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Све врсте</translation>
    </message>
    <message>
        <source>All lights</source>
        <translation>Сва светла</translation>
    </message>
    <message>
        <source>Any year</source>
        <translation>Било која година</translation>
    </message>
    <message>
        <source>Title, id or feature</source>
        <translation>Назив, ознака…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Тражи</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Држава</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Врста</translation>
    </message>
    <message>
        <source>Captured in</source>
        <translation>Снимљено под</translation>
    </message>
    <message>
        <source>Issued in</source>
        <translation>Издато године</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Check digit of {field}: found {found}, expected {expected}</source>
        <translation>Контролна цифра за {field}: нађено {found}, очекивано {expected}</translation>
    </message>
    <message>
        <source>{field}: no state has the code {found}</source>
        <translation>{field}: ниједна држава нема ознаку {found}</translation>
    </message>
    <message>
        <source>{field}: missing</source>
        <translation>{field}: недостаје</translation>
    </message>
    <message>
        <source>{field}: no date is given</source>
        <translation>{field}: датум није наведен</translation>
    </message>
    <message>
        <source>Surname and given names are not parted as ICAO prescribes</source>
        <translation>Презиме и име нису раздвојени како прописује ICAO</translation>
    </message>
    <message>
        <source>{field}: {found} is a special code that is in use</source>
        <translation>{field}: {found} је посебна ознака која је у употреби</translation>
    </message>
    <message>
        <source>{field}: {found} is a withdrawn code</source>
        <translation>{field}: {found} је повучена ознака</translation>
    </message>
    <message>
        <source>{field}: {found} belongs to no real state</source>
        <translation>{field}: {found} не припада ниједној стварној држави</translation>
    </message>
    <message>
        <source>{field}: the code {found} is not meant for this field</source>
        <translation>{field}: ознака {found} није за ово поље</translation>
    </message>
    <message>
        <source>{field}: {found} is no date</source>
        <translation>{field}: {found} није датум</translation>
    </message>
    <message>
        <source>{field}: {found} does not belong there</source>
        <translation>{field}: {found} ту не спада</translation>
    </message>
    <message>
        <source>A line has {found} characters instead of {expected}</source>
        <translation>Ред има {found} знакова уместо {expected}</translation>
    </message>
    <message>
        <source>The name is cut off</source>
        <translation>Име је скраћено</translation>
    </message>
    <message>
        <source>The document number runs on in the optional data</source>
        <translation>Број документа се наставља у додатним подацима</translation>
    </message>
    <message>
        <source>Issued by Utopia: a specimen</source>
        <translation>Издала Утопија: специмен</translation>
    </message>
    <message>
        <source>Sex: {found} is not allowed</source>
        <translation>Пол: {found} није дозвољено</translation>
    </message>
    <message>
        <source>Document code {found} is not usual</source>
        <translation>Ознака документа {found} није уобичајена</translation>
    </message>
    <message>
        <source>The MRZ has no known layout</source>
        <translation>MRZ нема познат распоред</translation>
    </message>
    <message>
        <source>The layout of this MRZ is not published</source>
        <translation>Распоред ове MRZ није објављен</translation>
    </message>
    <message>
        <source>The MRZ reads differently in two lights: {found}, {expected}</source>
        <translation>MRZ се различито чита под два светла: {found}, {expected}</translation>
    </message>
    <message>
        <source>{field}: {found} is a known deviation of this issuer</source>
        <translation>{field}: {found} је познато одступање овог издаваоца</translation>
    </message>
    <message>
        <source>{field}: found {found}, expected {expected}</source>
        <translation>{field}: нађено {found}, очекивано {expected}</translation>
    </message>
</context>
<context>
    <name>GridDelegate</name>
    <message>
        <source>Loading …</source>
        <translation>Учитава се …</translation>
    </message>
    <message>
        <source>The picture cannot be read</source>
        <translation>Слика се не може прочитати</translation>
    </message>
</context>
<context>
    <name>GridView</name>
    <message>
        <source>Specimens</source>
        <translation>Узорци</translation>
    </message>
</context>
<context>
    <name>GroundsList</name>
    <message>
        <source>The machine found nothing irregular: explain in words.</source>
        <translation>Машина није нашла ништа неправилно: образложите речима.</translation>
    </message>
</context>
<context>
    <name>HolderPanel</name>
    <message>
        <source>MRZ not read</source>
        <translation>MRZ није прочитана</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>без имена</translation>
    </message>
    <message>
        <source>{nationality}, issued by {issuer}</source>
        <translation>{nationality}, издао {issuer}</translation>
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
        <translation>Тастери</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>empty: basic checks only</source>
        <translation>празна: само основне провере</translation>
    </message>
    <message>
        <source>{pages}, of today</source>
        <translation>{pages}, од данас</translation>
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
        <translation>Косо, доле</translation>
    </message>
    <message>
        <source>Transmitted</source>
        <translation>Кроз папир</translation>
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
        <translation>Све</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Inspections</source>
        <translation>Провере</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Упућено</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>Против савета</translation>
    </message>
    <message>
        <source>Concluded as fraud</source>
        <translation>Закључено као превара</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Извоз у CSV…</translation>
    </message>
    <message>
        <source>Export the rows</source>
        <translation>Извези редове</translation>
    </message>
    <message>
        <source>Close the row</source>
        <translation>Затвори ред</translation>
    </message>
    <message>
        <source>Find text</source>
        <translation>Тражи текст</translation>
    </message>
    <message>
        <source>Reset the filters</source>
        <translation>Очисти филтере</translation>
    </message>
    <message>
        <source>{rows}. Inspections that were evaluations of pre-recorded images: {evaluation}.</source>
        <translation>{rows}. Огледне провере са раније снимљеним сликама: {evaluation}.</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>Извоз дневника</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Вредности одвојене зарезом (*.csv)</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Document inspection workstation</source>
        <translation>Радна станица за преглед докумената</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>Прикажи тастере</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>Закључај станицу</translation>
    </message>
</context>
<context>
    <name>Meaning</name>
    <message>
        <source>Security paper stays dark under UV. Here it shines: typical of ordinary office paper.</source>
        <translation>Заштићени папир је таман под УВ. Овде светли: типично за обичан канцеларијски папир.</translation>
    </message>
    <message>
        <source>The MRZ must stay black in infrared. Here it fades: typical of ink-jet or dye prints.</source>
        <translation>MRZ мора да остане црна у инфрацрвеном. Овде бледи: типично за инк-џет и штампу бојама.</translation>
    </message>
    <message>
        <source>The background should vanish in infrared. Here it stays: typical of ink-jet or laser reprints.</source>
        <translation>Подлога треба да нестане у инфрацрвеном. Овде остаје: типично за инк-џет или ласерске копије.</translation>
    </message>
    <message>
        <source>The ink does not absorb as the issuer&apos;s ink does: it was printed with another one.</source>
        <translation>Боја не упија као боја издаваоца: штампано је другом.</translation>
    </message>
    <message>
        <source>The material is brighter than the issuer&apos;s: it may be another paper or be washed.</source>
        <translation>Материјал је светлији од издаваочевог: можда је други папир или опран.</translation>
    </message>
    <message>
        <source>Fine lines are broken or missing: typical of a copy made from a scan.</source>
        <translation>Танке линије су прекинуте или их нема: типично за копију са скенера.</translation>
    </message>
    <message>
        <source>The fluorescent print is missing or has other colours: copies rarely have it right.</source>
        <translation>Флуоресцентне штампе нема или је друге боје: копије је ретко имају тачну.</translation>
    </message>
    <message>
        <source>The material lets light through in another way than the issuer&apos;s.</source>
        <translation>Материјал пропушта светло другачије од издаваочевог.</translation>
    </message>
    <message>
        <source>The ink should vanish under this light. Here it stays: another ink was used.</source>
        <translation>Боја треба да нестане под овим светлом. Овде остаје: коришћена је друга боја.</translation>
    </message>
    <message>
        <source>Check digits protect numbers and dates. One that does not fit points to a changed character.</source>
        <translation>Контролне цифре штите бројеве и датуме. Она која не одговара указује на промењен знак.</translation>
    </message>
    <message>
        <source>Altered or added characters often show in one light only.</source>
        <translation>Измењени или додати знакови често се виде само под једним светлом.</translation>
    </message>
    <message>
        <source>The issuer does not exist in the ICAO list: fantasy documents use such codes.</source>
        <translation>Издавалац не постоји на списку ICAO: такве ознаке имају измишљени документи.</translation>
    </message>
    <message>
        <source>A real issuer&apos;s system does not print such dates.</source>
        <translation>Систем стварног издаваоца не штампа такве датуме.</translation>
    </message>
    <message>
        <source>The document is past its date; that alone is no sign of forgery.</source>
        <translation>Документу је прошао рок; то само по себи није знак фалсификовања.</translation>
    </message>
    <message>
        <source>One of the two was changed, or it was read wrongly.</source>
        <translation>Једно од тога је промењено или је погрешно прочитано.</translation>
    </message>
    <message>
        <source>ICAO prescribes OCR-B; a similar typeface points to a reprint.</source>
        <translation>ICAO прописује OCR-B; слично писмо указује на прештампавање.</translation>
    </message>
    <message>
        <source>Utopia issues specimens only; nobody travels with one.</source>
        <translation>Утопија издаје само специмене; нико њима не путује.</translation>
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
        <translation>Празно ако није познато</translation>
    </message>
    <message>
        <source>YYYY</source>
        <translation>ГГГГ</translation>
    </message>
    <message>
        <source>First year of issue, empty if not known</source>
        <translation>Прва година издавања, празно ако није позната</translation>
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
        <translation>Врста</translation>
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
        <translation>Узорак</translation>
    </message>
    <message>
        <source>Document model</source>
        <translation>Модел документа</translation>
    </message>
    <message>
        <source>Like: {models}</source>
        <translation>Слично: {models}</translation>
    </message>
    <message>
        <source>No specimen fits this page.</source>
        <translation>Ниједан узорак не одговара овој страници.</translation>
    </message>
    <message>
        <source>Model not identified: basic checks only</source>
        <translation>Модел није препознат: само основне провере</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>What you see, where, under which light</source>
        <translation>Шта видите, где, под којим светлом</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Нова напомена</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>Додај напомену</translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <translation>Још нема напомена.</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Something in the program went wrong</source>
        <translation>Нешто у програму није у реду</translation>
    </message>
    <message>
        <source>This is a fault of the program, not of the document.</source>
        <translation>Ово је грешка програма, не документа.</translation>
    </message>
    <message>
        <source>What was captured is kept. Try again; if it happens again, report it.</source>
        <translation>Снимљено је сачувано. Покушајте поново; ако се понови, пријавите.</translation>
    </message>
    <message>
        <source>The inspection stopped</source>
        <translation>Провера је заустављена</translation>
    </message>
    <message>
        <source>The analysis ended unexpectedly and was started again; the captures are kept.</source>
        <translation>Анализа је неочекивано прекинута и поново покренута; снимци су сачувани.</translation>
    </message>
    <message>
        <source>Press Repeat.</source>
        <translation>Притисните Понови.</translation>
    </message>
    <message>
        <source>The reader does not answer</source>
        <translation>Читач се не јавља</translation>
    </message>
    <message>
        <source>It is not connected, was unplugged or is switched off.</source>
        <translation>Није повезан, искључен је или угашен.</translation>
    </message>
    <message>
        <source>Check its cable and power, then press Repeat.</source>
        <translation>Проверите кабл и напајање, па притисните Понови.</translation>
    </message>
    <message>
        <source>The reader is in use</source>
        <translation>Читач је заузет</translation>
    </message>
    <message>
        <source>Another program holds it.</source>
        <translation>Држи га други програм.</translation>
    </message>
    <message>
        <source>Close that program, then press Repeat.</source>
        <translation>Затворите тај програм, па притисните Понови.</translation>
    </message>
    <message>
        <source>The document was taken off the reader too early</source>
        <translation>Документ је прерано склоњен са читача</translation>
    </message>
    <message>
        <source>The pictures taken before are kept.</source>
        <translation>Слике снимљене пре тога су сачуване.</translation>
    </message>
    <message>
        <source>Lay it back, leave it there, and press Repeat.</source>
        <translation>Вратите га, оставите га ту и притисните Понови.</translation>
    </message>
    <message>
        <source>The reader reports a fault</source>
        <translation>Читач пријављује квар</translation>
    </message>
    <message>
        <source>It answered, but not as it should.</source>
        <translation>Јавио се, али не како треба.</translation>
    </message>
    <message>
        <source>Press Repeat; if it happens again, have the reader serviced.</source>
        <translation>Притисните Понови; ако се понови, дајте читач на сервис.</translation>
    </message>
    <message>
        <source>The reader does not offer this light or resolution</source>
        <translation>Читач нема ово светло или резолуцију</translation>
    </message>
    <message>
        <source>Choose another reader or other lights.</source>
        <translation>Изаберите други читач или друга светла.</translation>
    </message>
    <message>
        <source>The capture was cancelled</source>
        <translation>Снимање је отказано</translation>
    </message>
    <message>
        <source>Press Repeat to capture again.</source>
        <translation>Притисните Понови за ново снимање.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Capturing {light}</source>
        <translation>Снима се: {light}</translation>
    </message>
    <message>
        <source>{step} of {steps}. Leave the document on the reader.</source>
        <translation>{step} од {steps}. Оставите документ на читачу.</translation>
    </message>
    <message>
        <source>Inspecting</source>
        <translation>Провера је у току</translation>
    </message>
    <message>
        <source>Finding the page. It may be taken off the reader.</source>
        <translation>Тражи се страница. Документ се може склонити са читача.</translation>
    </message>
    <message>
        <source>Reading the MRZ</source>
        <translation>Чита се MRZ</translation>
    </message>
    <message>
        <source>Finding the document model</source>
        <translation>Тражи се модел документа</translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message>
        <source>The picture is coarser than 385 ppi</source>
        <translation>Слика је грубља од 385 ppi</translation>
    </message>
    <message>
        <source>The picture is not sharp: press the page flat and repeat</source>
        <translation>Слика није оштра: притисните страницу равно и поновите</translation>
    </message>
    <message>
        <source>Glare on the page: turn or tilt it a little and repeat</source>
        <translation>Одсјај на страници: мало је окрените или нагните и поновите</translation>
    </message>
    <message>
        <source>The picture is too dark or too bright: keep daylight off and repeat</source>
        <translation>Слика је претамна или пресветла: заклоните дневно светло и поновите</translation>
    </message>
    <message>
        <source>The picture is too bright: keep daylight off and repeat</source>
        <translation>Слика је пресветла: заклоните дневно светло и поновите</translation>
    </message>
    <message>
        <source>The picture is too dark: repeat</source>
        <translation>Слика је претамна: поновите</translation>
    </message>
    <message>
        <source>A page could not be laid on its specimen: press it flat and repeat</source>
        <translation>Страница није могла да се положи на свој узорак: притисните је равно и поновите</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Резолуција</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Оштрина</translation>
    </message>
    <message>
        <source>Glare</source>
        <translation>Одсјај</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Експозиција</translation>
    </message>
    <message>
        <source>Edges of the page</source>
        <translation>Ивице странице</translation>
    </message>
    <message>
        <source>Place on the specimen</source>
        <translation>Место на узорку</translation>
    </message>
    <message>
        <source>An edge of the page is cut off: lay it fully on the glass and repeat</source>
        <translation>Ивица странице је одсечена: ставите је целу на стакло и поновите</translation>
    </message>
    <message>
        <source>The stated resolution does not fit the size of the page</source>
        <translation>Наведена резолуција не одговара величини странице</translation>
    </message>
    <message>
        <source>The picture is not good enough: repeat</source>
        <translation>Слика није довољно добра: поновите</translation>
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
        <translation>разлог није наведен</translation>
    </message>
    <message>
        <source>Model not identified</source>
        <translation>Модел није препознат</translation>
    </message>
    <message>
        <source>{sender} (evaluation)</source>
        <translation>{sender} (огледно)</translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Reading the referrals …</source>
        <translation>Читају се упућивања …</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Отворена</translation>
    </message>
    <message>
        <source>Concluded</source>
        <translation>Закључена</translation>
    </message>
    <message>
        <source>What the booths refer appears here by itself.</source>
        <translation>Оно што шалтери упуте појављује се овде само.</translation>
    </message>
    <message>
        <source>No open referrals</source>
        <translation>Нема отворених упућивања</translation>
    </message>
    <message>
        <source>Nothing concluded yet</source>
        <translation>Још ништа није закључено</translation>
    </message>
    <message>
        <source>Concluded cases stay here for reference.</source>
        <translation>Закључени предмети остају овде за увид.</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Упућивања</translation>
    </message>
</context>
<context>
    <name>RangeScale</name>
    <message>
        <source>measured {value}, accepted {low} to {high}</source>
        <translation>измерено {value}, прихвата се од {low} до {high}</translation>
    </message>
    <message>
        <source>measured {value}</source>
        <translation>измерено {value}</translation>
    </message>
    <message>
        <source>accepted {low} to {high}</source>
        <translation>прихвата се од {low} до {high}</translation>
    </message>
</context>
<context>
    <name>ReadinessBar</name>
    <message>
        <source>a capture</source>
        <translation>снимак</translation>
    </message>
    <message>
        <source>regions or features</source>
        <translation>подручја или обележја</translation>
    </message>
    <message>
        <source>Still needed: {parts}</source>
        <translation>Још недостаје: {parts}</translation>
    </message>
    <message>
        <source>Can be saved. Better with: {parts}</source>
        <translation>Може се сачувати. Боље са: {parts}</translation>
    </message>
    <message>
        <source>Complete. Calibration takes some seconds.</source>
        <translation>Потпуно. Калибрација траје неколико секунди.</translation>
    </message>
    <message>
        <source>state</source>
        <translation>држава</translation>
    </message>
    <message>
        <source>type</source>
        <translation>врста</translation>
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
        <translation>Подручја</translation>
    </message>
    <message>
        <source>No features declared: checks use what calibration learnt from the captures.</source>
        <translation>Обележја нису наведена: провере користе оно што је калибрација научила из снимака.</translation>
    </message>
</context>
<context>
    <name>ReferPanel</name>
    <message>
        <source>Refer to the second line</source>
        <translation>Упути у другу линију</translation>
    </message>
    <message>
        <source>Note for the second line</source>
        <translation>Напомена за другу линију</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Пошаљи</translation>
    </message>
    <message>
        <source>Reasons for suspicion</source>
        <translation>Разлози за сумњу</translation>
    </message>
</context>
<context>
    <name>RegionForm</name>
    <message>
        <source>Differs from holder to holder</source>
        <translation>Различито од имаоца до имаоца</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Уклони</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Подручја</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назив</translation>
    </message>
    <message>
        <source>Drag a rectangle on the page around what is printed for each holder, and around the photo.</source>
        <translation>Повуците правоугаоник на страници око онога што се штампа за сваког имаоца и око слике.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Inspection of the tray</source>
        <translation>Провера свих докумената симулатора</translation>
    </message>
    <message>
        <source>Evaluation with generated documents, no travel document of a person.</source>
        <translation>Огледно, са израђеним документима; нема путне исправе неке особе.</translation>
    </message>
    <message>
        <source>not inspected</source>
        <translation>није проверено</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>Прозор</translation>
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
        <translation>Узорак</translation>
    </message>
</context>
<context>
    <name>ResultsPanel</name>
    <message>
        <source>{done} of {total} checks done</source>
        <translation>{done} од {total} провера урађено</translation>
    </message>
    <message>
        <source>No checks were recorded</source>
        <translation>Провере нису забележене</translation>
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
        <translation>Друга линија</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Предавач</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Руководилац</translation>
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
        <translation>Провера путних исправа на шалтеру</translation>
    </message>
    <message>
        <source>Examine referred documents and conclude</source>
        <translation>Испитивање упућених докумената и закључак</translation>
    </message>
    <message>
        <source>Keep the specimens and teach with them</source>
        <translation>Чување узорака и обука</translation>
    </message>
    <message>
        <source>Read the log and its figures</source>
        <translation>Читање дневника и бројки</translation>
    </message>
    <message>
        <source>Read the log, change nothing</source>
        <translation>Читање дневника, без измена</translation>
    </message>
    <message>
        <source>Keep the library of this workstation</source>
        <translation>Одржавање библиотеке ове станице</translation>
    </message>
</context>
<context>
    <name>RoleChooser</name>
    <message>
        <source>Your name or number</source>
        <translation>Ваше име или број</translation>
    </message>
    <message>
        <source>Document inspection workstation</source>
        <translation>Радна станица за преглед докумената</translation>
    </message>
    <message>
        <source>Who works at this desk?</source>
        <translation>Ко ради на овој станици?</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Језик</translation>
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
        <translation>Тамно</translation>
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
        <translation>Догађај</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Службеник</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Радно место</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Савет</translation>
    </message>
    <message>
        <source>Decision, conclusion</source>
        <translation>Одлука, закључак</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Разлози</translation>
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
        <translation>Чита се дневник …</translation>
    </message>
    <message>
        <source>Nothing in the log matches. Choose a longer period or reset the filters.</source>
        <translation>Ништа у дневнику не одговара. Изаберите дужи период или очистите филтере.</translation>
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
        <translation>Контролне цифре</translation>
    </message>
    <message>
        <source>MRZ in two lights</source>
        <translation>MRZ под два светла</translation>
    </message>
    <message>
        <source>Issuing state</source>
        <translation>Држава издавања</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Датуми</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Важење</translation>
    </message>
    <message>
        <source>Not a specimen</source>
        <translation>Није специмен</translation>
    </message>
    <message>
        <source>MRZ against print</source>
        <translation>MRZ према штампи</translation>
    </message>
    <message>
        <source>MRZ typeface</source>
        <translation>Писмо MRZ</translation>
    </message>
    <message>
        <source>Two portraits</source>
        <translation>Два портрета</translation>
    </message>
    <message>
        <source>Document model</source>
        <translation>Модел документа</translation>
    </message>
    <message>
        <source>{check}: as expected</source>
        <translation>{check}: како треба</translation>
    </message>
    <message>
        <source>The document expired {time} ago</source>
        <translation>Документ је истекао пре {time}</translation>
    </message>
    <message>
        <source>A check digit of the MRZ is wrong</source>
        <translation>Контролна цифра MRZ је погрешна</translation>
    </message>
    <message>
        <source>White light and infrared show different characters in the MRZ</source>
        <translation>Бело и инфрацрвено светло показују различите знакове у MRZ</translation>
    </message>
    <message>
        <source>No state or organisation has the issuing code {issuing_state}</source>
        <translation>Ниједна држава ни организација нема ознаку издавања {issuing_state}</translation>
    </message>
    <message>
        <source>A date is impossible or the dates contradict each other</source>
        <translation>Неки датум је немогућ или су датуми у противречности</translation>
    </message>
    <message>
        <source>The document has expired</source>
        <translation>Документ је истекао</translation>
    </message>
    <message>
        <source>This is a specimen, not a travel document</source>
        <translation>Ово је специмен, није путна исправа</translation>
    </message>
    <message>
        <source>The MRZ and the printed data differ</source>
        <translation>MRZ и штампани подаци се разликују</translation>
    </message>
    <message>
        <source>The MRZ is not printed in OCR-B</source>
        <translation>MRZ није штампана писмом OCR-B</translation>
    </message>
    <message>
        <source>The two portraits differ</source>
        <translation>Два портрета се разликују</translation>
    </message>
    <message>
        <source>The document model is not in the library: basic checks only</source>
        <translation>Модел документа није у библиотеци: само основне провере</translation>
    </message>
    <message>
        <source>{check}: not as expected</source>
        <translation>{check}: није како треба</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Front</source>
        <translation>Предња</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Задња</translation>
    </message>
    <message>
        <source>Data page</source>
        <translation>Страница са подацима</translation>
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
        <translation>ИСТЕКАО пре {time}</translation>
    </message>
    <message>
        <source>expires today</source>
        <translation>истиче данас</translation>
    </message>
    <message>
        <source>valid for {time}</source>
        <translation>важи још {time}</translation>
    </message>
</context>
<context>
    <name>SpecimenChoice</name>
    <message>
        <source>Compare with</source>
        <translation>Упореди са</translation>
    </message>
    <message>
        <source>The specimen that the case is compared with</source>
        <translation>Узорак са којим се предмет пореди</translation>
    </message>
    <message>
        <source>Compare with …</source>
        <translation>Упореди са …</translation>
    </message>
    <message>
        <source>No specimens</source>
        <translation>Нема узорака</translation>
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
        <translation>Додај узорке из фасцикле</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>Назад у библиотеку</translation>
    </message>
    <message>
        <source>Add from a folder</source>
        <translation>Додај из фасцикле</translation>
    </message>
    <message>
        <source>Add from the reader</source>
        <translation>Додај са читача</translation>
    </message>
    <message>
        <source>Reset the filters</source>
        <translation>Очисти филтере</translation>
    </message>
    <message>
        <source>White light</source>
        <translation>Бело светло</translation>
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
        <translation>Сва светла једно поред другог</translation>
    </message>
    <message>
        <source>Show or hide features</source>
        <translation>Прикажи или сакриј обележја</translation>
    </message>
    <message>
        <source>Show or hide regions</source>
        <translation>Прикажи или сакриј подручја</translation>
    </message>
    <message>
        <source>Capture, stop</source>
        <translation>Сними, заустави</translation>
    </message>
    <message>
        <source>Turn the page by half a turn</source>
        <translation>Окрени страницу за пола окрета</translation>
    </message>
    <message>
        <source>Lay the other side on the glass</source>
        <translation>Стави другу страну на стакло</translation>
    </message>
    <message>
        <source>Take the last step back</source>
        <translation>Поништи последњи корак</translation>
    </message>
    <message>
        <source>Remove what is chosen</source>
        <translation>Уклони оно што је изабрано</translation>
    </message>
</context>
<context>
    <name>Suspicion</name>
    <message>
        <source>Holder does not resemble the photo</source>
        <translation>Ималац не личи на слику</translation>
    </message>
    <message>
        <source>Photo looks replaced</source>
        <translation>Слика изгледа замењена</translation>
    </message>
    <message>
        <source>Cuts, glue or damaged laminate</source>
        <translation>Резови, лепак или оштећен ламинат</translation>
    </message>
    <message>
        <source>Print looks copied</source>
        <translation>Штампа изгледа копирана</translation>
    </message>
    <message>
        <source>Paper or relief feels wrong</source>
        <translation>Папир или рељеф не делује како треба</translation>
    </message>
    <message>
        <source>Stamps or visas look doubtful</source>
        <translation>Печати или визе делују сумњиво</translation>
    </message>
    <message>
        <source>Answers or behaviour do not fit</source>
        <translation>Одговори или понашање се не слажу</translation>
    </message>
    <message>
        <source>Alert or tip-off</source>
        <translation>Упозорење или дојава</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>This workstation</source>
        <translation>Ова станица</translation>
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
        <translation>Тастери</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Закључај</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>затворен</translation>
    </message>
    <message>
        <source>opening ...</source>
        <translation>отвара се ...</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>спреман</translation>
    </message>
    <message>
        <source>capturing ...</source>
        <translation>снима ...</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>не јавља се</translation>
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
        <translation>Ништа на стаклу</translation>
    </message>
    <message>
        <source>Simulated reader: the document on its glass</source>
        <translation>Симулирани читач: документ на стаклу</translation>
    </message>
    <message>
        <source>Turn over</source>
        <translation>Окрени</translation>
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
        <translation>Спремно</translation>
    </message>
    <message>
        <source>Lay the document on the reader and press Space.</source>
        <translation>Ставите документ на читач и притисните Space.</translation>
    </message>
    <message>
        <source>No specimen of this model in the library. {coverage}</source>
        <translation>Нема узорка овог модела у библиотеци. {coverage}</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Пропуштен</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Упућен</translation>
    </message>
    <message>
        <source>The machine said: {words}, {coverage}</source>
        <translation>Машина је рекла: {words}, {coverage}</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>as expected</source>
        <translation>како треба</translation>
    </message>
    <message>
        <source>not as expected</source>
        <translation>није како треба</translation>
    </message>
    <message>
        <source>no clear result, look at it yourself</source>
        <translation>нема јасног резултата, погледајте сами</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>није урађено</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>прекинуто</translation>
    </message>
    <message>
        <source>The paper shines under UV</source>
        <translation>Папир светли под УВ</translation>
    </message>
    <message>
        <source>A part of the paper shines under UV</source>
        <translation>Део папира светли под УВ</translation>
    </message>
    <message>
        <source>The MRZ vanishes in infrared</source>
        <translation>MRZ нестаје у инфрацрвеном</translation>
    </message>
    <message>
        <source>Some characters of the MRZ look different in infrared</source>
        <translation>Неки знакови MRZ изгледају другачије у инфрацрвеном</translation>
    </message>
    <message>
        <source>The fibres lie exactly as on the specimen: a copy</source>
        <translation>Влакна леже тачно као на узорку: копија</translation>
    </message>
    <message>
        <source>The print does not run on over the photo</source>
        <translation>Штампа се не наставља преко слике</translation>
    </message>
    <message>
        <source>The pictures of the holder differ from each other</source>
        <translation>Слике имаоца се међусобно разликују</translation>
    </message>
    <message>
        <source>glare covers the place</source>
        <translation>одсјај покрива место</translation>
    </message>
    <message>
        <source>a part of it lies outside the picture</source>
        <translation>један део је изван слике</translation>
    </message>
    <message>
        <source>the picture is too dark there</source>
        <translation>слика је ту претамна</translation>
    </message>
    <message>
        <source>the picture is not sharp enough</source>
        <translation>слика није довољно оштра</translation>
    </message>
    <message>
        <source>daylight disturbs the UV picture</source>
        <translation>дневно светло смета УВ слици</translation>
    </message>
    <message>
        <source>this light was not captured</source>
        <translation>ово светло није снимљено</translation>
    </message>
    <message>
        <source>the picture is too coarse</source>
        <translation>слика је прегруба</translation>
    </message>
    <message>
        <source>the page could not be laid on the specimen</source>
        <translation>страница није могла да се положи на узорак</translation>
    </message>
    <message>
        <source>the specimen shows too little there</source>
        <translation>узорак ту показује премало</translation>
    </message>
    <message>
        <source>the specimen was not calibrated for it</source>
        <translation>узорак није калибрисан за то</translation>
    </message>
    <message>
        <source>this program does not know the routine</source>
        <translation>програм не познаје ову проверу</translation>
    </message>
    <message>
        <source>the MRZ was not read</source>
        <translation>MRZ није прочитана</translation>
    </message>
    <message>
        <source>the MRZ was read in one light only</source>
        <translation>MRZ је прочитана само под једним светлом</translation>
    </message>
    <message>
        <source>a character of the MRZ was read with doubt, compare it with the page</source>
        <translation>знак MRZ је несигурно прочитан, упоредите га са страницом</translation>
    </message>
    <message>
        <source>the MRZ has no known layout</source>
        <translation>MRZ нема познат распоред</translation>
    </message>
    <message>
        <source>the date of expiry was not read</source>
        <translation>датум истека није прочитан</translation>
    </message>
    <message>
        <source>there is no MRZ on this page</source>
        <translation>на овој страници нема MRZ</translation>
    </message>
    <message>
        <source>no text was found there</source>
        <translation>ту није нађен текст</translation>
    </message>
    <message>
        <source>visible in infrared</source>
        <translation>видљиво у инфрацрвеном</translation>
    </message>
    <message>
        <source>vanishes in infrared</source>
        <translation>нестаје у инфрацрвеном</translation>
    </message>
    <message>
        <source>faint in infrared</source>
        <translation>бледо у инфрацрвеном</translation>
    </message>
    <message>
        <source>some characters differ from the others</source>
        <translation>неки знакови се разликују од осталих</translation>
    </message>
    <message>
        <source>as on the specimen</source>
        <translation>као на узорку</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>недостаје</translation>
    </message>
    <message>
        <source>differs from the specimen</source>
        <translation>разликује се од узорка</translation>
    </message>
    <message>
        <source>fainter than on the specimen</source>
        <translation>блеђе него на узорку</translation>
    </message>
    <message>
        <source>in another place</source>
        <translation>на другом месту</translation>
    </message>
    <message>
        <source>not as fine as on the specimen</source>
        <translation>није тако фино као на узорку</translation>
    </message>
    <message>
        <source>printed in another colour</source>
        <translation>отиснуто другом бојом</translation>
    </message>
    <message>
        <source>does not run on over the photo</source>
        <translation>не наставља се преко слике</translation>
    </message>
    <message>
        <source>visible, though it should vanish</source>
        <translation>видљиво, а треба да нестане</translation>
    </message>
    <message>
        <source>vanishes, though it should stay</source>
        <translation>нестаје, а треба да остане</translation>
    </message>
    <message>
        <source>darker than it should be</source>
        <translation>тамније него што треба</translation>
    </message>
    <message>
        <source>missing or faint</source>
        <translation>недостаје или је бледо</translation>
    </message>
    <message>
        <source>differs from the other picture of the holder</source>
        <translation>разликује се од друге слике имаоца</translation>
    </message>
    <message>
        <source>dark under UV, as it should be</source>
        <translation>тамно под УВ, како треба</translation>
    </message>
    <message>
        <source>shines under UV</source>
        <translation>светли под УВ</translation>
    </message>
    <message>
        <source>shines in one part</source>
        <translation>светли у једном делу</translation>
    </message>
    <message>
        <source>brighter than it should be, but not surely too bright</source>
        <translation>светлије него што треба, али не сигурно пресветло</translation>
    </message>
    <message>
        <source>glows in another colour</source>
        <translation>светли другом бојом</translation>
    </message>
    <message>
        <source>does not glow</source>
        <translation>не светли</translation>
    </message>
    <message>
        <source>glows in another shape</source>
        <translation>светли у другом облику</translation>
    </message>
    <message>
        <source>glows faintly</source>
        <translation>светли слабо</translation>
    </message>
    <message>
        <source>something glows that should not</source>
        <translation>светли нешто што не треба</translation>
    </message>
    <message>
        <source>glowing fibres are missing</source>
        <translation>нема светлећих влакана</translation>
    </message>
    <message>
        <source>have other colours</source>
        <translation>имају друге боје</translation>
    </message>
    <message>
        <source>are straight, as if drawn or printed</source>
        <translation>равна су, као нацртана или штампана</translation>
    </message>
    <message>
        <source>lie exactly as on the specimen</source>
        <translation>леже тачно као на узорку</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Inspect</source>
        <translation>Провера</translation>
    </message>
    <message>
        <source>Examine</source>
        <translation>Испитивање</translation>
    </message>
    <message>
        <source>Specimens</source>
        <translation>Узорци</translation>
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
            <numerusform>%n дан</numerusform>
            <numerusform>%n дана</numerusform>
            <numerusform>%n дана</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n месец</numerusform>
            <numerusform>%n месеца</numerusform>
            <numerusform>%n месеци</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n годину</numerusform>
            <numerusform>%n године</numerusform>
            <numerusform>%n година</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n страница</numerusform>
            <numerusform>%n странице</numerusform>
            <numerusform>%n страница</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) done</source>
        <translation>
            <numerusform>%n провера урађена</numerusform>
            <numerusform>%n провере урађене</numerusform>
            <numerusform>%n провера урађено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more, see the details (F4)</source>
        <translation>
            <numerusform>још %n, види детаље (F4)</numerusform>
            <numerusform>још %n, види детаље (F4)</numerusform>
            <numerusform>још %n, види детаље (F4)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ред</numerusform>
            <numerusform>%Ln реда</numerusform>
            <numerusform>%Ln редова</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s)</source>
        <translation>
            <numerusform>%n обележје</numerusform>
            <numerusform>%n обележја</numerusform>
            <numerusform>%n обележја</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n today</source>
        <translation>
            <numerusform>%n данас</numerusform>
            <numerusform>%n данас</numerusform>
            <numerusform>%n данас</numerusform>
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
        <translation>управо сада</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} мин</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} h</translation>
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
        <translation>Други портрет</translation>
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
        <translation>Број документа</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Датум рођења</translation>
    </message>
    <message>
        <source>Date of issue</source>
        <translation>Датум издавања</translation>
    </message>
    <message>
        <source>Date of expiry</source>
        <translation>Датум истека</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Држављанство</translation>
    </message>
    <message>
        <source>Personal number</source>
        <translation>Лични број</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Место рођења</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Орган издавања</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Потпис</translation>
    </message>
    <message>
        <source>Card access number</source>
        <translation>Приступни број картице</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Бар-код</translation>
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
        <translation>упија</translation>
    </message>
    <message>
        <source>brightness</source>
        <translation>светлина</translation>
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
        <translation>полупровидно</translation>
    </message>
    <message>
        <source>transparent</source>
        <translation>провидно</translation>
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
        <translation>Аутентично, злоупотребљено</translation>
    </message>
    <message>
        <source>Genuine, irregular</source>
        <translation>Аутентично, неправилно</translation>
    </message>
    <message>
        <source>Pseudo document</source>
        <translation>Псеудодокумент</translation>
    </message>
    <message>
        <source>Not fraud</source>
        <translation>Није превара</translation>
    </message>
    <message>
        <source>Inconclusive</source>
        <translation>Без закључка</translation>
    </message>
    <message>
        <source>whole document</source>
        <translation>цели документ</translation>
    </message>
    <message>
        <source>data page</source>
        <translation>страница са подацима</translation>
    </message>
    <message>
        <source>visa</source>
        <translation>виза</translation>
    </message>
    <message>
        <source>residence permit</source>
        <translation>боравишна дозвола</translation>
    </message>
    <message>
        <source>stamp</source>
        <translation>печат</translation>
    </message>
    <message>
        <source>photo substitution</source>
        <translation>замена слике</translation>
    </message>
    <message>
        <source>biodata alteration</source>
        <translation>измена личних података</translation>
    </message>
    <message>
        <source>page substitution</source>
        <translation>замена странице</translation>
    </message>
    <message>
        <source>image alteration</source>
        <translation>измена слике</translation>
    </message>
    <message>
        <source>MRZ alteration</source>
        <translation>измена MRZ</translation>
    </message>
    <message>
        <source>border stamp</source>
        <translation>гранични печат</translation>
    </message>
    <message>
        <source>chip</source>
        <translation>чип</translation>
    </message>
    <message>
        <source>removed pages</source>
        <translation>уклоњене странице</translation>
    </message>
    <message>
        <source>impostor</source>
        <translation>лажно представљање</translation>
    </message>
    <message>
        <source>morphed photo</source>
        <translation>стопљена слика (морфинг)</translation>
    </message>
    <message>
        <source>fraudulently obtained</source>
        <translation>добијено преваром</translation>
    </message>
    <message>
        <source>stolen blank</source>
        <translation>украдени бланко образац</translation>
    </message>
    <message>
        <source>lost, stolen or revoked</source>
        <translation>изгубљено, украдено или опозвано</translation>
    </message>
    <message>
        <source>fantasy</source>
        <translation>измишљени документ</translation>
    </message>
    <message>
        <source>camouflage</source>
        <translation>камуфлажни документ</translation>
    </message>
    <message>
        <source>genuine</source>
        <translation>аутентично</translation>
    </message>
    <message>
        <source>production deviation</source>
        <translation>одступање у изради</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>оштећено</translation>
    </message>
    <message>
        <source>inconclusive</source>
        <translation>без закључка</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Провера</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Упућивање</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Напомена</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Закључак</translation>
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
        <translation>Нема неправилности</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Погледај поново</translation>
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
        <translation>Упућен</translation>
    </message>
    <message>
        <source>Captured again</source>
        <translation>Поново снимљен</translation>
    </message>
    <message>
        <source>Left undecided</source>
        <translation>Остављен без одлуке</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Отворено</translation>
    </message>
    <message>
        <source>Concluded</source>
        <translation>Закључено</translation>
    </message>
    <message>
        <source>must be there</source>
        <translation>мора да буде присутно</translation>
    </message>
    <message>
        <source>must vanish</source>
        <translation>мора да нестане</translation>
    </message>
    <message>
        <source>must stay dull</source>
        <translation>мора да остане тамно</translation>
    </message>
    <message>
        <source>must be readable</source>
        <translation>мора да буде читљиво</translation>
    </message>
    <message>
        <source>high significance</source>
        <translation>велики значај</translation>
    </message>
    <message>
        <source>medium significance</source>
        <translation>средњи значај</translation>
    </message>
    <message>
        <source>low significance</source>
        <translation>мали значај</translation>
    </message>
    <message>
        <source>Only a second-line expert may conclude a case.</source>
        <translation>Само стручњак друге линије сме да закључи предмет.</translation>
    </message>
    <message>
        <source>Only the first and the second line may add notes.</source>
        <translation>Само прва и друга линија смеју да додају напомене.</translation>
    </message>
    <message>
        <source>Only a trainer, an expert or an administrator may add specimens.</source>
        <translation>Само предавач, стручњак или администратор сме да додаје узорке.</translation>
    </message>
    <message>
        <source>Only a supervisor or an auditor may export the log.</source>
        <translation>Само руководилац или ревизор сме да извози дневник.</translation>
    </message>
    <message>
        <source>Only a trainer or an expert may propose captures to learn from.</source>
        <translation>Само предавач или стручњак сме да предложи снимке за учење.</translation>
    </message>
    <message>
        <source>Only an expert or a supervisor may confirm what is learnt.</source>
        <translation>Само стручњак или руководилац сме да потврди оно што се учи.</translation>
    </message>
    <message>
        <source>front</source>
        <translation>предња</translation>
    </message>
    <message>
        <source>back</source>
        <translation>задња</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>како треба</translation>
    </message>
    <message>
        <source>irregular</source>
        <translation>неправилно</translation>
    </message>
    <message>
        <source>undetermined</source>
        <translation>неодређено</translation>
    </message>
    <message>
        <source>not performed</source>
        <translation>није урађено</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>прекинуто</translation>
    </message>
</context>
</TS>
