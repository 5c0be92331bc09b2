<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sq_AL" sourcelanguage="en_GB">
<context>
    <name>Actions</name>
    <message>
        <source>Clear</source>
        <translation>Lejo</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>Dërgo</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Kap</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Përsërit</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Hollësi</translation>
    </message>
    <message>
        <source>Next document</source>
        <translation>Dokumenti tjetër</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>Ana tjetër</translation>
    </message>
    <message>
        <source>{words}   Space</source>
        <translation>{words}   Space</translation>
    </message>
    <message>
        <source>Clear with a reason   F7</source>
        <translation>Lejo me arsye   F7</translation>
    </message>
    <message>
        <source>Clear   Enter</source>
        <translation>Lejo   Enter</translation>
    </message>
</context>
<context>
    <name>AddingPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Anulo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Mbyll</translation>
    </message>
    <message>
        <source>Adding {name}</source>
        <translation>Po shtohet: {name}</translation>
    </message>
    <message>
        <source>Added: {ids}</source>
        <translation>U shtua: {ids}</translation>
    </message>
    <message>
        <source>Calibrated and ready for inspections.</source>
        <translation>I kalibruar dhe gati për kontrolle.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>U anulua</translation>
    </message>
    <message>
        <source>The library is as it was before.</source>
        <translation>Biblioteka është siç ishte.</translation>
    </message>
    <message>
        <source>{name} was not added</source>
        <translation>{name} nuk u shtua</translation>
    </message>
    <message>
        <source>Faults: {count}. Correct them all, then add it again.</source>
        <translation>Gabime: {count}. Ndreqini të gjitha, pastaj shtojeni sërish.</translation>
    </message>
    <message>
        <source>Checking its files and calibrating, {seconds} s …</source>
        <translation>Po kontrollohen skedarët dhe po kalibrohet, {seconds} s …</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ku</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Çfarë</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>U gjet</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Pritej</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Gabimet</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>No irregularity found</source>
        <translation>Pa parregullsi</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Shiko përsëri</translation>
    </message>
    <message>
        <source>Irregular</source>
        <translation>I parregullt</translation>
    </message>
    <message>
        <source>Basic checks only</source>
        <translation>Vetëm kontrolle bazë</translation>
    </message>
    <message>
        <source>{done} of {all} checks done</source>
        <translation>{done} nga {all} kontrolle të kryera</translation>
    </message>
</context>
<context>
    <name>BenchCapture</name>
    <message>
        <source>No page was found in the pictures</source>
        <translation>Në pamje nuk u gjet asnjë faqe</translation>
    </message>
    <message>
        <source>Its edges do not stand out from the surround, or nothing lies on the glass.</source>
        <translation>Skajet e saj nuk dallohen nga rrethina, ose mbi xham nuk ka asgjë.</translation>
    </message>
    <message>
        <source>Lay the document flat with all four edges on the glass and capture again.</source>
        <translation>Vendoseni dokumentin rrafsh, me të katër skajet mbi xham, dhe kapeni sërish.</translation>
    </message>
</context>
<context>
    <name>BenchView</name>
    <message>
        <source>‹ Library</source>
        <translation>‹ Biblioteka</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Kap</translation>
    </message>
    <message>
        <source>Half turn</source>
        <translation>Gjysmë rrotullim</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zhbëj</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Nga fillimi</translation>
    </message>
    <message>
        <source>Save and add to the library</source>
        <translation>Ruaj dhe shto në bibliotekë</translation>
    </message>
    <message>
        <source>Capturing {light}, {done} of {total} done</source>
        <translation>Po kapet: {light}, {done} nga {total} gati</translation>
    </message>
    <message>
        <source>Its folder cannot be written ({error}).</source>
        <translation>Në dosjen e tij nuk mund të shkruhet ({error}).</translation>
    </message>
    <message>
        <source>Check the free space, then save again.</source>
        <translation>Kontrolloni hapësirën e lirë, pastaj ruajeni sërish.</translation>
    </message>
    <message>
        <source>The specimen was not saved</source>
        <translation>Ekzemplari nuk u ruajt</translation>
    </message>
    <message>
        <source>Cutting out the page …</source>
        <translation>Faqja po veçohet …</translation>
    </message>
    <message>
        <source>It is captured under white, UV and infrared, and its page is cut out.</source>
        <translation>Kapet në dritë të bardhë, UV dhe infra të kuqe, dhe faqja e tij veçohet.</translation>
    </message>
    <message>
        <source>Lay the specimen on the reader and press Capture</source>
        <translation>Vendoseni ekzemplarin mbi lexues dhe shtypni Kap</translation>
    </message>
    <message>
        <source>Stop   Space</source>
        <translation>Ndal   Space</translation>
    </message>
    <message>
        <source>Capture   Space</source>
        <translation>Kap   Space</translation>
    </message>
    <message>
        <source>New specimen</source>
        <translation>Ekzemplar i ri</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokumenti</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Zonat</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Tiparet</translation>
    </message>
</context>
<context>
    <name>Booth</name>
    <message>
        <source>Capture, repeat, other side</source>
        <translation>Kap, përsërit, ana tjetër</translation>
    </message>
    <message>
        <source>Clear where nothing is irregular</source>
        <translation>Lejo kur s&apos;ka parregullsi</translation>
    </message>
    <message>
        <source>Clear with a reason</source>
        <translation>Lejo me arsye</translation>
    </message>
    <message>
        <source>Refer to the second line</source>
        <translation>Dërgo në linjën e dytë</translation>
    </message>
    <message>
        <source>Details, and back</source>
        <translation>Hollësi dhe kthim</translation>
    </message>
    <message>
        <source>Repeat the same side</source>
        <translation>Përsërit të njëjtën anë</translation>
    </message>
    <message>
        <source>Next document</source>
        <translation>Dokumenti tjetër</translation>
    </message>
    <message>
        <source>Cancel, close</source>
        <translation>Anulo, mbyll</translation>
    </message>
    <message>
        <source>Other side of the document</source>
        <translation>Ana tjetër e dokumentit</translation>
    </message>
    <message>
        <source>White light</source>
        <translation>Dritë e bardhë</translation>
    </message>
    <message>
        <source>UV</source>
        <translation>UV</translation>
    </message>
    <message>
        <source>Infrared</source>
        <translation>Infra e kuqe</translation>
    </message>
    <message>
        <source>All lights side by side</source>
        <translation>Të gjitha dritat krah për krah</translation>
    </message>
    <message>
        <source>Simulator: turn the document over</source>
        <translation>Simulatori: kthe dokumentin</translation>
    </message>
    <message>
        <source>Simulator: lay the next document</source>
        <translation>Simulatori: vendos dokumentin tjetër</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zmadho</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zvogëlo</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Faqja e plotë</translation>
    </message>
    <message>
        <source>Pixel for pixel</source>
        <translation>Piksel për piksel</translation>
    </message>
    <message>
        <source>Choose a document of the tray (N lays the next one), then press Space.</source>
        <translation>Zgjidhni një dokument (N vendos tjetrin), pastaj shtypni Space.</translation>
    </message>
    <message>
        <source>Lay the document face down on the glass, then press Space.</source>
        <translation>Vendoseni dokumentin me faqe nga xhami, pastaj shtypni Space.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>U ndal</translation>
    </message>
    <message>
        <source>Nothing is decided. Press Space to capture again.</source>
        <translation>Asgjë nuk u vendos. Shtypni Space për ta kapur sërish.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Gati</translation>
    </message>
    <message>
        <source>Lay the document on the reader and press Space.</source>
        <translation>Vendoseni dokumentin mbi lexues dhe shtypni Space.</translation>
    </message>
    <message>
        <source>One side is done: turn the card over and press Space.</source>
        <translation>Njëra anë u krye: ktheni kartën dhe shtypni Space.</translation>
    </message>
    <message>
        <source>No machine readable zone was read.</source>
        <translation>Zona e lexueshme me makinë nuk u lexua.</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Provë</translation>
    </message>
    <message>
        <source>The pictures come from files or a simulator, not from an operation.</source>
        <translation>Pamjet vijnë nga skedarë ose simulator, jo nga një kontroll zyrtar.</translation>
    </message>
    <message>
        <source>Specimen document</source>
        <translation>Ekzemplar</translation>
    </message>
    <message>
        <source>Issued by Utopia (UTO): a specimen, not a travel document.</source>
        <translation>Lëshuar nga Utopia (UTO): ekzemplar, jo dokument udhëtimi.</translation>
    </message>
</context>
<context>
    <name>BrowseView</name>
    <message>
        <source>Reading the library …</source>
        <translation>Po lexohet biblioteka …</translation>
    </message>
    <message>
        <source>Add from a folder…</source>
        <translation>Shto nga dosja…</translation>
    </message>
    <message>
        <source>Add from the reader…</source>
        <translation>Shto nga lexuesi…</translation>
    </message>
    <message>
        <source>{shown} of {total} specimens</source>
        <translation>Ekzemplarë: {shown} nga {total}</translation>
    </message>
    <message>
        <source>Add a specimen from a folder, or capture one on the reader.</source>
        <translation>Shtoni një ekzemplar nga një dosje ose kapeni me lexues.</translation>
    </message>
    <message>
        <source>The library has no specimens yet</source>
        <translation>Biblioteka ende nuk ka ekzemplarë</translation>
    </message>
    <message>
        <source>No specimen matches</source>
        <translation>Asnjë ekzemplar nuk përputhet</translation>
    </message>
    <message>
        <source>Choose other filters, or reset them.</source>
        <translation>Zgjidhni filtra të tjerë ose pastrojini.</translation>
    </message>
</context>
<context>
    <name>ByHand</name>
    <message>
        <source>Compare the area with the specimen.</source>
        <translation>Krahasojeni vendin me ekzemplarin.</translation>
    </message>
    <message>
        <source>Hold the page under a UV lamp beside another page of the same booklet.</source>
        <translation>Mbajeni faqen nën llambë UV pranë një faqeje tjetër të së njëjtës librezë.</translation>
    </message>
    <message>
        <source>Look for fibres under a UV lamp: real ones lie in the paper, printed ones on it.</source>
        <translation>Kërkoni fijet nën llambë UV: të vërtetat janë brenda letrës, të shtypurat mbi të.</translation>
    </message>
    <message>
        <source>Look at the background with a magnifier: fine unbroken lines, no dots of colour.</source>
        <translation>Shihni sfondin me lupë: vija të holla të pandërprera, pa pika ngjyre.</translation>
    </message>
    <message>
        <source>Look at the MRZ with a magnifier: clean black edges, no spray of ink, no colour.</source>
        <translation>Shihni MRZ-në me lupë: skaje të zeza të pastra, pa spërkatje boje, pa ngjyrë.</translation>
    </message>
    <message>
        <source>Look at the edge of the photo under oblique light: no cut, no step, no glue.</source>
        <translation>Shihni skajin e fotos në dritë të pjerrët: pa prerje, pa shkallë, pa ngjitës.</translation>
    </message>
    <message>
        <source>Follow the lines from the page onto the photo: they must run on without a break.</source>
        <translation>Ndiqni vijat nga faqja te fotoja: duhet të vazhdojnë pa ndërprerje.</translation>
    </message>
    <message>
        <source>Compare the second portrait with the photo and with the holder.</source>
        <translation>Krahasoni portretin e dytë me foton dhe me mbajtësin.</translation>
    </message>
    <message>
        <source>Hold the page against the light: the thread must lie inside the paper.</source>
        <translation>Mbajeni faqen kundër dritës: filli duhet të jetë brenda letrës.</translation>
    </message>
    <message>
        <source>Hold the page against the light: a watermark has soft shades, no outline.</source>
        <translation>Mbajeni faqen kundër dritës: filigrani ka kalime të buta, pa kontur.</translation>
    </message>
    <message>
        <source>Compare typeface and spacing of the printed data with the specimen.</source>
        <translation>Krahasoni shkronjat dhe hapësirat e të dhënave me ekzemplarin.</translation>
    </message>
    <message>
        <source>Compare the personal print with the printed data.</source>
        <translation>Krahasoni shtypin personal me të dhënat e shtypura.</translation>
    </message>
    <message>
        <source>Compare the access number with the specimen.</source>
        <translation>Krahasoni numrin e hyrjes me ekzemplarin.</translation>
    </message>
    <message>
        <source>Compare the marked character with the printed data above.</source>
        <translation>Krahasoni shenjën e shënuar me të dhënat e shtypura sipër.</translation>
    </message>
    <message>
        <source>Compare the marked characters of the MRZ in white light and infrared.</source>
        <translation>Krahasoni shenjat e shënuara të MRZ në dritë të bardhë dhe infra të kuqe.</translation>
    </message>
    <message>
        <source>Read the issuer&apos;s name on the page and look it up in the specimens.</source>
        <translation>Lexoni emrin e lëshuesit në faqe dhe kërkojeni te ekzemplarët.</translation>
    </message>
    <message>
        <source>Compare the dates of the MRZ with the printed dates.</source>
        <translation>Krahasoni datat e MRZ-së me datat e shtypura.</translation>
    </message>
    <message>
        <source>Ask for another document, or check whether an agreement accepts it.</source>
        <translation>Kërkoni dokument tjetër, ose shihni nëse e pranon ndonjë marrëveshje.</translation>
    </message>
    <message>
        <source>Compare the highlighted field in the MRZ and on the page.</source>
        <translation>Krahasoni fushën e theksuar në MRZ dhe në faqe.</translation>
    </message>
    <message>
        <source>Compare the characters with the specimen under a magnifier.</source>
        <translation>Krahasoni shenjat me ekzemplarin nën lupë.</translation>
    </message>
</context>
<context>
    <name>CaseHeader</name>
    <message>
        <source>The pictures came from files. This is an evaluation, not an operation.</source>
        <translation>Pamjet vijnë nga skedarë. Kjo është provë, jo kontroll zyrtar.</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Provë</translation>
    </message>
    <message>
        <source>Holder not read</source>
        <translation>Mbajtësi nuk u lexua</translation>
    </message>
    <message>
        <source>born {date}</source>
        <translation>lindur më {date}</translation>
    </message>
    <message>
        <source>expires {date}</source>
        <translation>skadon më {date}</translation>
    </message>
    <message>
        <source>model not identified</source>
        <translation>modeli s&apos;u njoh</translation>
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
        <translation>Kartela</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Gjerë</translation>
    </message>
    <message>
        <source>Notes ({count})</source>
        <translation>Shënime ({count})</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Shënime</translation>
    </message>
    <message>
        <source>No specimen of this page</source>
        <translation>S&apos;ka ekzemplar të kësaj faqeje</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Rezultatet</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Përfundimi</translation>
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
        <translation>Lejim kundër këshillës</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Lejo</translation>
    </message>
    <message>
        <source>Why is it cleared? The reason is recorded.</source>
        <translation>Pse lejohet? Arsyeja regjistrohet.</translation>
    </message>
</context>
<context>
    <name>Clearing</name>
    <message>
        <source>Document worn or dirty, feature seen by eye</source>
        <translation>Dokument i konsumuar, tipari u pa me sy</translation>
    </message>
    <message>
        <source>Capture disturbed by glare, light or position</source>
        <translation>Kapja u pengua nga shkëlqimi, drita ose pozicioni</translation>
    </message>
    <message>
        <source>Examined by hand, nothing found</source>
        <translation>U shqyrtua me dorë, s&apos;u gjet asgjë</translation>
    </message>
    <message>
        <source>Known deviation of this model</source>
        <translation>Shmangie e njohur e këtij modeli</translation>
    </message>
    <message>
        <source>Second line has cleared it</source>
        <translation>E lejoi linja e dytë</translation>
    </message>
    <message>
        <source>Expired, but accepted under an agreement</source>
        <translation>I skaduar, por i pranuar me marrëveshje</translation>
    </message>
</context>
<context>
    <name>Comparator</name>
    <message>
        <source>Questioned: {light}</source>
        <translation>Në shqyrtim: {light}</translation>
    </message>
    <message>
        <source>Specimen: {light}</source>
        <translation>Ekzemplari: {light}</translation>
    </message>
    <message>
        <source>Questioned and specimen: {light}</source>
        <translation>Në shqyrtim dhe ekzemplari: {light}</translation>
    </message>
    <message>
        <source>{picture} was not captured</source>
        <translation>Nuk u kap: {picture}</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Look at it by hand</source>
        <translation>Shiheni me dorë</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokumenti</translation>
    </message>
    <message>
        <source>Specimen</source>
        <translation>Ekzemplari</translation>
    </message>
    <message>
        <source>{whose}, {light}</source>
        <translation>{whose}, {light}</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Krahas</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Mbivendosje</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Pulsim</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Dallimi</translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation>Rrëshqitje</translation>
    </message>
    <message>
        <source>Share of the specimen</source>
        <translation>Pjesa e ekzemplarit</translation>
    </message>
    <message>
        <source>Time between pictures</source>
        <translation>Koha mes pamjeve</translation>
    </message>
    <message>
        <source>Amplification</source>
        <translation>Përforcimi</translation>
    </message>
    <message>
        <source>Position of the edge</source>
        <translation>Pozicioni i skajit</translation>
    </message>
</context>
<context>
    <name>ComparisonBar</name>
    <message>
        <source>Linked</source>
        <translation>Të lidhura</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mat</translation>
    </message>
</context>
<context>
    <name>ConclusionNotice</name>
    <message>
        <source>Seen</source>
        <translation>E pashë</translation>
    </message>
    <message>
        <source>Second line on your referral of {time}</source>
        <translation>Linja e dytë për dërgimin tuaj të {time}</translation>
    </message>
</context>
<context>
    <name>ConclusionPanel</name>
    <message>
        <source>Conclude…</source>
        <translation>Përfundo…</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Konfirmo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Prapa</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Zgjidh…</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategoria</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Lloji</translation>
    </message>
    <message>
        <source>In your words: what you examined and what it shows</source>
        <translation>Me fjalët tuaja: çfarë shqyrtuat dhe çfarë tregon</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Shpjegimi</translation>
    </message>
    <message>
        <source>Fraud type</source>
        <translation>Lloji i mashtrimit</translation>
    </message>
    <message>
        <source>It rests on</source>
        <translation>Mbështetet në</translation>
    </message>
    <message>
        <source>Choose a fraud type.</source>
        <translation>Zgjidhni llojin e mashtrimit.</translation>
    </message>
    <message>
        <source>Tick an irregularity, or explain in words.</source>
        <translation>Shënoni një parregullsi ose shpjegoni me fjalë.</translation>
    </message>
    <message>
        <source>Conclude as “{kind}”? The booth sees it at once, and it stays in the log.</source>
        <translation>Të përfundohet si “{kind}”? Kabina e sheh menjëherë, dhe mbetet në regjistër.</translation>
    </message>
</context>
<context>
    <name>ConclusionView</name>
    <message>
        <source>Conclude again…</source>
        <translation>Përfundo sërish…</translation>
    </message>
</context>
<context>
    <name>DayChart</name>
    <message>
        <source>Inspections over time</source>
        <translation>Kontrollet me kalimin e kohës</translation>
    </message>
    <message>
        <source>From {day}: {inspections} inspections, {referred} referred, {overridden} overridden</source>
        <translation>Nga {day}: kontrolle {inspections}, të dërguara {referred}, kundër këshillës {overridden}</translation>
    </message>
    <message>
        <source>Inspections by day, referred dark</source>
        <translation>Kontrolle në ditë, dërgimet errët</translation>
    </message>
    <message>
        <source>highest {count}</source>
        <translation>maks. {count}</translation>
    </message>
</context>
<context>
    <name>DetailsPage</name>
    <message>
        <source>Loading the specimen ...</source>
        <translation>Ekzemplari po ngarkohet ...</translation>
    </message>
    <message>
        <source>No specimen of this model</source>
        <translation>S&apos;ka ekzemplar të këtij modeli</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Prapa</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Kontrollet</translation>
    </message>
</context>
<context>
    <name>EntryDetail</name>
    <message>
        <source>Choose a row to see all of it.</source>
        <translation>Zgjidhni një rresht për ta parë të plotë.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kur</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kush</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Posti</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Këshilla</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Vendimi</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Përfundimi</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Arsyet</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Gjetjet</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Kontrollet</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modeli</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Kontrolli</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Dërgimi</translation>
    </message>
    <message>
        <source>Time taken</source>
        <translation>Kohëzgjatja</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Lloji</translation>
    </message>
    <message>
        <source>Evaluation of pre-recorded images</source>
        <translation>Provë me pamje të kapura më parë</translation>
    </message>
    <message>
        <source>Log number</source>
        <translation>Nr. rendor</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation>{done} nga {total} të kryera</translation>
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
        <translation>Mbyll</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>evidence {combined}, referred above {limit}</source>
        <translation>dëshmia {combined}, dërgohet mbi {limit}</translation>
    </message>
    <message>
        <source>decides alone</source>
        <translation>vendos e vetme</translation>
    </message>
    <message>
        <source>agrees with another</source>
        <translation>përputhet me një tjetër</translation>
    </message>
    <message>
        <source>adds its weight</source>
        <translation>shton peshën e vet</translation>
    </message>
    <message>
        <source>repeats another</source>
        <translation>përsërit një tjetër</translation>
    </message>
    <message>
        <source>asks for a look</source>
        <translation>kërkon shikim</translation>
    </message>
</context>
<context>
    <name>EvidenceScale</name>
    <message>
        <source>What moved the advice</source>
        <translation>Çfarë e lëvizi këshillën</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>dhe {count} të tjera</translation>
    </message>
</context>
<context>
    <name>ExaminePage</name>
    <message>
        <source>Choose a referral</source>
        <translation>Zgjidhni një dërgim</translation>
    </message>
    <message>
        <source>Its pictures open here beside the specimen.</source>
        <translation>Pamjet e tij hapen këtu pranë ekzemplarit.</translation>
    </message>
    <message>
        <source>Opening the case …</source>
        <translation>Po hapet çështja …</translation>
    </message>
    <message>
        <source>The case cannot be opened</source>
        <translation>Çështja nuk mund të hapet</translation>
    </message>
    <message>
        <source>What went wrong stands above.</source>
        <translation>Sipër shkruhet ç&apos;nuk shkoi mirë.</translation>
    </message>
    <message>
        <source>White light</source>
        <translation>Dritë e bardhë</translation>
    </message>
    <message>
        <source>UV</source>
        <translation>UV</translation>
    </message>
    <message>
        <source>Infrared</source>
        <translation>Infra e kuqe</translation>
    </message>
    <message>
        <source>The other side of the document</source>
        <translation>Ana tjetër e dokumentit</translation>
    </message>
    <message>
        <source>Link the views</source>
        <translation>Lidh pamjet</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mat</translation>
    </message>
    <message>
        <source>Open the specimen&apos;s record</source>
        <translation>Hap kartelën e ekzemplarit</translation>
    </message>
    <message>
        <source>Comparator over the whole width</source>
        <translation>Krahasimi në gjithë gjerësinë</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Rezultatet</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Shënime</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Përfundimi</translation>
    </message>
    <message>
        <source>Next referral</source>
        <translation>Dërgimi tjetër</translation>
    </message>
    <message>
        <source>Referral before</source>
        <translation>Dërgimi i mëparshëm</translation>
    </message>
</context>
<context>
    <name>ExportBar</name>
    <message>
        <source>Open the folder</source>
        <translation>Hap dosjen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Mbyll</translation>
    </message>
    <message>
        <source>Writing {file} …</source>
        <translation>Po shkruhet {file} …</translation>
    </message>
    <message>
        <source>{rows} written to {path}</source>
        <translation>{rows}, shkruar në {path}</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Model</source>
        <translation>Modeli</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Lëshimi</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Madhësia</translation>
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
        <translation>s&apos;ka</translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>Kapjet</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrimi</translation>
    </message>
    <message>
        <source>done</source>
        <translation>u krye</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ende jo</translation>
    </message>
</context>
<context>
    <name>Feature</name>
    <message>
        <source>whole page</source>
        <translation>e gjithë faqja</translation>
    </message>
    <message>
        <source>fibres</source>
        <translation>fijet</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>letra</translation>
    </message>
    <message>
        <source>print</source>
        <translation>shtypi</translation>
    </message>
    <message>
        <source>MRZ</source>
        <translation>MRZ</translation>
    </message>
    <message>
        <source>MRZ overprint</source>
        <translation>mbishtypi i MRZ</translation>
    </message>
    <message>
        <source>access number</source>
        <translation>numri i hyrjes</translation>
    </message>
    <message>
        <source>barcode</source>
        <translation>barkodi</translation>
    </message>
    <message>
        <source>perforated number</source>
        <translation>numri i shpuar</translation>
    </message>
    <message>
        <source>perforation</source>
        <translation>shpimi</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>fotoja</translation>
    </message>
    <message>
        <source>second portrait</source>
        <translation>portreti i dytë</translation>
    </message>
    <message>
        <source>photo overprint</source>
        <translation>mbishtypi i fotos</translation>
    </message>
    <message>
        <source>thread</source>
        <translation>filli</translation>
    </message>
    <message>
        <source>printed data</source>
        <translation>të dhënat e shtypura</translation>
    </message>
    <message>
        <source>watermark</source>
        <translation>filigrani</translation>
    </message>
    <message>
        <source>personal print</source>
        <translation>shtypi personal</translation>
    </message>
    <message>
        <source>further feature</source>
        <translation>tipar tjetër</translation>
    </message>
</context>
<context>
    <name>FeatureForm</name>
    <message>
        <source>Remove</source>
        <translation>Hiq</translation>
    </message>
    <message>
        <source>What an officer should see</source>
        <translation>Çfarë duhet të shohë punonjësi</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Vetia</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>E çfarë</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Pritet</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Rëndësia</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teksti</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Tiparet</translation>
    </message>
    <message>
        <source>Choose a light, then drag a rectangle around a feature that shows in it.</source>
        <translation>Zgjidhni një dritë, pastaj vizatoni një drejtkëndësh rreth një tipari që duket në të.</translation>
    </message>
</context>
<context>
    <name>FeatureList</name>
    <message>
        <source>Features</source>
        <translation>Tiparet</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>document code</source>
        <translation>kodi i dokumentit</translation>
    </message>
    <message>
        <source>issuing state</source>
        <translation>shteti lëshues</translation>
    </message>
    <message>
        <source>surname</source>
        <translation>mbiemri</translation>
    </message>
    <message>
        <source>given names</source>
        <translation>emri</translation>
    </message>
    <message>
        <source>name</source>
        <translation>emri i plotë</translation>
    </message>
    <message>
        <source>document number</source>
        <translation>numri i dokumentit</translation>
    </message>
    <message>
        <source>nationality</source>
        <translation>shtetësia</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>data e lindjes</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>gjinia</translation>
    </message>
    <message>
        <source>date of expiry</source>
        <translation>data e skadimit</translation>
    </message>
    <message>
        <source>date of issue</source>
        <translation>data e lëshimit</translation>
    </message>
    <message>
        <source>optional data</source>
        <translation>të dhëna shtesë</translation>
    </message>
    <message>
        <source>personal number</source>
        <translation>numri personal</translation>
    </message>
    <message>
        <source>whole zone</source>
        <translation>gjithë zona</translation>
    </message>
    <message>
        <source>male</source>
        <translation>mashkull</translation>
    </message>
    <message>
        <source>female</source>
        <translation>femër</translation>
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
        <translation>njësoj si më parë ({before})</translation>
    </message>
    <message>
        <source>{arrow} {change} (before: {before})</source>
        <translation>{arrow} {change} (më parë: {before})</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Period</source>
        <translation>Periudha</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Dita e parë</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dita e fundit</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ngjarja</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Këshilla</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Vendimi</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Punonjësi</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Pastro</translation>
    </message>
    <message>
        <source>All officers</source>
        <translation>Të gjithë punonjësit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Sot</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 ditët e fundit</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 ditët e fundit</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>365 ditët e fundit</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Nga – deri</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Të gjitha ngjarjet</translation>
    </message>
    <message>
        <source>Any advice</source>
        <translation>Çdo këshillë</translation>
    </message>
    <message>
        <source>Any decision</source>
        <translation>Çdo vendim</translation>
    </message>
    <message>
        <source>Officer, id, model or check</source>
        <translation>Punonjës, shenjë, model ose kontroll</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teksti</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Reset</source>
        <translation>Pastro</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Të gjitha shtetet</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Të gjitha llojet</translation>
    </message>
    <message>
        <source>All lights</source>
        <translation>Të gjitha dritat</translation>
    </message>
    <message>
        <source>Any year</source>
        <translation>Çdo vit</translation>
    </message>
    <message>
        <source>Title, id or feature</source>
        <translation>Titull, shenjë, tipar</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Gjej</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Shteti</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Lloji</translation>
    </message>
    <message>
        <source>Captured in</source>
        <translation>Kapur në</translation>
    </message>
    <message>
        <source>Issued in</source>
        <translation>Lëshuar në</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Check digit of {field}: found {found}, expected {expected}</source>
        <translation>Shifra e kontrollit për {field}: u gjet {found}, pritej {expected}</translation>
    </message>
    <message>
        <source>{field}: no state has the code {found}</source>
        <translation>{field}: asnjë shtet s&apos;e ka kodin {found}</translation>
    </message>
    <message>
        <source>{field}: missing</source>
        <translation>{field}: mungon</translation>
    </message>
    <message>
        <source>{field}: no date is given</source>
        <translation>{field}: data nuk është dhënë</translation>
    </message>
    <message>
        <source>Surname and given names are not parted as ICAO prescribes</source>
        <translation>Mbiemri dhe emri nuk janë ndarë siç kërkon ICAO</translation>
    </message>
    <message>
        <source>{field}: {found} is a special code that is in use</source>
        <translation>{field}: {found} është kod i veçantë që përdoret</translation>
    </message>
    <message>
        <source>{field}: {found} is a withdrawn code</source>
        <translation>{field}: {found} është kod i tërhequr</translation>
    </message>
    <message>
        <source>{field}: {found} belongs to no real state</source>
        <translation>{field}: {found} nuk i përket asnjë shteti të vërtetë</translation>
    </message>
    <message>
        <source>{field}: the code {found} is not meant for this field</source>
        <translation>{field}: kodi {found} nuk është për këtë fushë</translation>
    </message>
    <message>
        <source>{field}: {found} is no date</source>
        <translation>{field}: {found} nuk është datë</translation>
    </message>
    <message>
        <source>{field}: {found} does not belong there</source>
        <translation>{field}: {found} nuk i takon aty</translation>
    </message>
    <message>
        <source>A line has {found} characters instead of {expected}</source>
        <translation>Një rresht ka {found} shenja në vend të {expected}</translation>
    </message>
    <message>
        <source>The name is cut off</source>
        <translation>Emri është i shkurtuar</translation>
    </message>
    <message>
        <source>The document number runs on in the optional data</source>
        <translation>Numri i dokumentit vazhdon te të dhënat shtesë</translation>
    </message>
    <message>
        <source>Issued by Utopia: a specimen</source>
        <translation>Lëshuar nga Utopia: ekzemplar</translation>
    </message>
    <message>
        <source>Sex: {found} is not allowed</source>
        <translation>Gjinia: {found} nuk lejohet</translation>
    </message>
    <message>
        <source>Document code {found} is not usual</source>
        <translation>Kodi i dokumentit {found} nuk është i zakonshëm</translation>
    </message>
    <message>
        <source>The MRZ has no known layout</source>
        <translation>MRZ nuk ka strukturë të njohur</translation>
    </message>
    <message>
        <source>The layout of this MRZ is not published</source>
        <translation>Struktura e kësaj MRZ nuk është publikuar</translation>
    </message>
    <message>
        <source>The MRZ reads differently in two lights: {found}, {expected}</source>
        <translation>MRZ lexohet ndryshe në dy drita: {found}, {expected}</translation>
    </message>
    <message>
        <source>{field}: {found} is a known deviation of this issuer</source>
        <translation>{field}: {found} është shmangie e njohur e këtij lëshuesi</translation>
    </message>
    <message>
        <source>{field}: found {found}, expected {expected}</source>
        <translation>{field}: u gjet {found}, pritej {expected}</translation>
    </message>
</context>
<context>
    <name>GridDelegate</name>
    <message>
        <source>Loading …</source>
        <translation>Po ngarkohet …</translation>
    </message>
    <message>
        <source>The picture cannot be read</source>
        <translation>Pamja nuk mund të lexohet</translation>
    </message>
</context>
<context>
    <name>GridView</name>
    <message>
        <source>Specimens</source>
        <translation>Ekzemplarët</translation>
    </message>
</context>
<context>
    <name>GroundsList</name>
    <message>
        <source>The machine found nothing irregular: explain in words.</source>
        <translation>Makina nuk gjeti asgjë të parregullt: shpjegoni me fjalë.</translation>
    </message>
</context>
<context>
    <name>HolderPanel</name>
    <message>
        <source>MRZ not read</source>
        <translation>MRZ nuk u lexua</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>pa emër</translation>
    </message>
    <message>
        <source>{nationality}, issued by {issuer}</source>
        <translation>{nationality}, lëshuar nga {issuer}</translation>
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
        <translation>Tastet</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>empty: basic checks only</source>
        <translation>bosh: vetëm kontrolle bazë</translation>
    </message>
    <message>
        <source>{pages}, of today</source>
        <translation>{pages}, e sotme</translation>
    </message>
    <message>
        <source>{pages}, of {day} ({age})</source>
        <translation>{pages}, e {day} ({age})</translation>
    </message>
</context>
<context>
    <name>Light</name>
    <message>
        <source>White</source>
        <translation>Bardhë</translation>
    </message>
    <message>
        <source>UV</source>
        <translation>UV</translation>
    </message>
    <message>
        <source>Infrared</source>
        <translation>Infra e kuqe</translation>
    </message>
    <message>
        <source>UV 313 nm</source>
        <translation>UV 313 nm</translation>
    </message>
    <message>
        <source>UV 254 nm</source>
        <translation>UV 254 nm</translation>
    </message>
    <message>
        <source>Coaxial</source>
        <translation>Boshtor</translation>
    </message>
    <message>
        <source>Oblique, left</source>
        <translation>E pjerrët, majtas</translation>
    </message>
    <message>
        <source>Oblique, right</source>
        <translation>E pjerrët, djathtas</translation>
    </message>
    <message>
        <source>Oblique, top</source>
        <translation>E pjerrët, lart</translation>
    </message>
    <message>
        <source>Oblique, bottom</source>
        <translation>E pjerrët, poshtë</translation>
    </message>
    <message>
        <source>Transmitted</source>
        <translation>Tejdukshëm</translation>
    </message>
    <message>
        <source>IR</source>
        <translation>IR</translation>
    </message>
</context>
<context>
    <name>LightBar</name>
    <message>
        <source>All</source>
        <translation>Të gjitha</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Inspections</source>
        <translation>Kontrollet</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Të dërguara</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>Kundër këshillës</translation>
    </message>
    <message>
        <source>Concluded as fraud</source>
        <translation>Përfunduar si mashtrim</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Eksporto CSV…</translation>
    </message>
    <message>
        <source>Export the rows</source>
        <translation>Eksporto rreshtat</translation>
    </message>
    <message>
        <source>Close the row</source>
        <translation>Mbyll rreshtin</translation>
    </message>
    <message>
        <source>Find text</source>
        <translation>Gjej tekst</translation>
    </message>
    <message>
        <source>Reset the filters</source>
        <translation>Pastro filtrat</translation>
    </message>
    <message>
        <source>{rows}. Inspections that were evaluations of pre-recorded images: {evaluation}.</source>
        <translation>{rows}. Kontrolle provë me pamje të kapura më parë: {evaluation}.</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>Eksporto regjistrin</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Vlera të ndara me presje (*.csv)</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Document inspection workstation</source>
        <translation>Stacioni i kontrollit të dokumenteve</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>Shfaq tastet</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>Kyç stacionin</translation>
    </message>
</context>
<context>
    <name>Meaning</name>
    <message>
        <source>Security paper stays dark under UV. Here it shines: typical of ordinary office paper.</source>
        <translation>Letra e sigurisë mbetet e errët nën UV. Këtu ndriçon: tipike për letër zyre.</translation>
    </message>
    <message>
        <source>The MRZ must stay black in infrared. Here it fades: typical of ink-jet or dye prints.</source>
        <translation>MRZ duhet të mbetet e zezë në infra të kuqe. Këtu zbehet: tipike për printer me bojë.</translation>
    </message>
    <message>
        <source>The background should vanish in infrared. Here it stays: typical of ink-jet or laser reprints.</source>
        <translation>Sfondi duhet të zhduket në infra të kuqe. Këtu mbetet: tipike për kopje me bojë ose lazer.</translation>
    </message>
    <message>
        <source>The ink does not absorb as the issuer&apos;s ink does: it was printed with another one.</source>
        <translation>Boja nuk thith si boja e lëshuesit: u shtyp me një tjetër.</translation>
    </message>
    <message>
        <source>The material is brighter than the issuer&apos;s: it may be another paper or be washed.</source>
        <translation>Materiali është më i çelët se i lëshuesit: mund të jetë letër tjetër ose e larë.</translation>
    </message>
    <message>
        <source>Fine lines are broken or missing: typical of a copy made from a scan.</source>
        <translation>Vijat e holla janë të këputura ose mungojnë: tipike për kopje nga skaneri.</translation>
    </message>
    <message>
        <source>The fluorescent print is missing or has other colours: copies rarely have it right.</source>
        <translation>Shtypi fluoreshent mungon ose ka ngjyra të tjera: kopjet rrallë e kanë të saktë.</translation>
    </message>
    <message>
        <source>The material lets light through in another way than the issuer&apos;s.</source>
        <translation>Materiali e lëshon dritën ndryshe nga i lëshuesit.</translation>
    </message>
    <message>
        <source>The ink should vanish under this light. Here it stays: another ink was used.</source>
        <translation>Boja duhet të zhduket në këtë dritë. Këtu mbetet: u përdor bojë tjetër.</translation>
    </message>
    <message>
        <source>Check digits protect numbers and dates. One that does not fit points to a changed character.</source>
        <translation>Shifrat e kontrollit mbrojnë numrat dhe datat. Ajo që s&apos;përputhet tregon një shenjë të ndryshuar.</translation>
    </message>
    <message>
        <source>Altered or added characters often show in one light only.</source>
        <translation>Shenjat e ndryshuara ose të shtuara shpesh duken vetëm në një dritë.</translation>
    </message>
    <message>
        <source>The issuer does not exist in the ICAO list: fantasy documents use such codes.</source>
        <translation>Lëshuesi nuk gjendet në listën e ICAO: kode të tilla kanë dokumentet e trilluara.</translation>
    </message>
    <message>
        <source>A real issuer&apos;s system does not print such dates.</source>
        <translation>Sistemi i një lëshuesi të vërtetë nuk shtyp data të tilla.</translation>
    </message>
    <message>
        <source>The document is past its date; that alone is no sign of forgery.</source>
        <translation>Dokumentit i ka kaluar afati; kjo vetë s&apos;është shenjë falsifikimi.</translation>
    </message>
    <message>
        <source>One of the two was changed, or it was read wrongly.</source>
        <translation>Njëra u ndryshua, ose u lexua gabim.</translation>
    </message>
    <message>
        <source>ICAO prescribes OCR-B; a similar typeface points to a reprint.</source>
        <translation>ICAO kërkon OCR-B; shkronja e ngjashme tregon rishtypje.</translation>
    </message>
    <message>
        <source>Utopia issues specimens only; nobody travels with one.</source>
        <translation>Utopia lëshon vetëm ekzemplarë; askush nuk udhëton me ta.</translation>
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
        <translation>s&apos;ka</translation>
    </message>
    <message>
        <source>Utopia, ordinary passport (2024)</source>
        <translation>Utopia, pasaportë (2024)</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>VVVV-MM-DD</translation>
    </message>
    <message>
        <source>Empty if not known</source>
        <translation>Bosh nëse s&apos;dihet</translation>
    </message>
    <message>
        <source>YYYY</source>
        <translation>VVVV</translation>
    </message>
    <message>
        <source>First year of issue, empty if not known</source>
        <translation>Viti i parë i lëshimit, bosh nëse s&apos;dihet</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titulli</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Shteti</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Lloji</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numri</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Viti</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Ana</translation>
    </message>
    <message>
        <source>MRZ</source>
        <translation>MRZ</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenca</translation>
    </message>
    <message>
        <source>First issued</source>
        <translation>Lëshuar nga</translation>
    </message>
    <message>
        <source>Last issued</source>
        <translation>Lëshuar deri</translation>
    </message>
</context>
<context>
    <name>ModelPanel</name>
    <message>
        <source>Specimen</source>
        <translation>Ekzemplari</translation>
    </message>
    <message>
        <source>Document model</source>
        <translation>Modeli i dokumentit</translation>
    </message>
    <message>
        <source>Like: {models}</source>
        <translation>Ngjan me: {models}</translation>
    </message>
    <message>
        <source>No specimen fits this page.</source>
        <translation>Asnjë ekzemplar s&apos;i përshtatet kësaj faqeje.</translation>
    </message>
    <message>
        <source>Model not identified: basic checks only</source>
        <translation>Modeli s&apos;u njoh: vetëm kontrolle bazë</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>What you see, where, under which light</source>
        <translation>Çfarë shihni, ku, në ç&apos;dritë</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Shënim i ri</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>Shto shënimin</translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <translation>Ende s&apos;ka shënime.</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Something in the program went wrong</source>
        <translation>Diçka në program shkoi keq</translation>
    </message>
    <message>
        <source>This is a fault of the program, not of the document.</source>
        <translation>Ky është defekt i programit, jo i dokumentit.</translation>
    </message>
    <message>
        <source>What was captured is kept. Try again; if it happens again, report it.</source>
        <translation>Ç&apos;u kap u ruajt. Provoni sërish; nëse përsëritet, raportojeni.</translation>
    </message>
    <message>
        <source>The inspection stopped</source>
        <translation>Kontrolli u ndal</translation>
    </message>
    <message>
        <source>The analysis ended unexpectedly and was started again; the captures are kept.</source>
        <translation>Analiza u ndërpre papritur dhe u nis sërish; pamjet u ruajtën.</translation>
    </message>
    <message>
        <source>Press Repeat.</source>
        <translation>Shtypni Përsërit.</translation>
    </message>
    <message>
        <source>The reader does not answer</source>
        <translation>Lexuesi nuk përgjigjet</translation>
    </message>
    <message>
        <source>It is not connected, was unplugged or is switched off.</source>
        <translation>S&apos;është i lidhur, u shkëput ose është i fikur.</translation>
    </message>
    <message>
        <source>Check its cable and power, then press Repeat.</source>
        <translation>Kontrolloni kabllon dhe rrymën, pastaj shtypni Përsërit.</translation>
    </message>
    <message>
        <source>The reader is in use</source>
        <translation>Lexuesi është i zënë</translation>
    </message>
    <message>
        <source>Another program holds it.</source>
        <translation>E mban një program tjetër.</translation>
    </message>
    <message>
        <source>Close that program, then press Repeat.</source>
        <translation>Mbylleni atë program, pastaj shtypni Përsërit.</translation>
    </message>
    <message>
        <source>The document was taken off the reader too early</source>
        <translation>Dokumenti u hoq nga lexuesi para kohe</translation>
    </message>
    <message>
        <source>The pictures taken before are kept.</source>
        <translation>Pamjet e kapura më parë u ruajtën.</translation>
    </message>
    <message>
        <source>Lay it back, leave it there, and press Repeat.</source>
        <translation>Kthejeni, lëreni aty dhe shtypni Përsërit.</translation>
    </message>
    <message>
        <source>The reader reports a fault</source>
        <translation>Lexuesi njofton defekt</translation>
    </message>
    <message>
        <source>It answered, but not as it should.</source>
        <translation>U përgjigj, por jo siç duhet.</translation>
    </message>
    <message>
        <source>Press Repeat; if it happens again, have the reader serviced.</source>
        <translation>Shtypni Përsërit; nëse përsëritet, dërgojeni në servis.</translation>
    </message>
    <message>
        <source>The reader does not offer this light or resolution</source>
        <translation>Lexuesi s&apos;e ka këtë dritë ose rezolucion</translation>
    </message>
    <message>
        <source>Choose another reader or other lights.</source>
        <translation>Zgjidhni lexues tjetër ose drita të tjera.</translation>
    </message>
    <message>
        <source>The capture was cancelled</source>
        <translation>Kapja u anulua</translation>
    </message>
    <message>
        <source>Press Repeat to capture again.</source>
        <translation>Shtypni Përsërit për ta kapur sërish.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Capturing {light}</source>
        <translation>Po kapet: {light}</translation>
    </message>
    <message>
        <source>{step} of {steps}. Leave the document on the reader.</source>
        <translation>{step} nga {steps}. Lëreni dokumentin mbi lexues.</translation>
    </message>
    <message>
        <source>Inspecting</source>
        <translation>Po kontrollohet</translation>
    </message>
    <message>
        <source>Finding the page. It may be taken off the reader.</source>
        <translation>Po gjendet faqja. Dokumenti mund të hiqet nga lexuesi.</translation>
    </message>
    <message>
        <source>Reading the MRZ</source>
        <translation>Po lexohet MRZ</translation>
    </message>
    <message>
        <source>Finding the document model</source>
        <translation>Po gjendet modeli i dokumentit</translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message>
        <source>The picture is coarser than 385 ppi</source>
        <translation>Pamja është më e trashë se 385 ppi</translation>
    </message>
    <message>
        <source>The picture is not sharp: press the page flat and repeat</source>
        <translation>Pamja s&apos;është e qartë: shtypeni faqen rrafsh dhe përsëritni</translation>
    </message>
    <message>
        <source>Glare on the page: turn or tilt it a little and repeat</source>
        <translation>Shkëlqim në faqe: kthejeni ose anojeni pak dhe përsëritni</translation>
    </message>
    <message>
        <source>The picture is too dark or too bright: keep daylight off and repeat</source>
        <translation>Pamja është tepër e errët ose e çelët: mbani larg dritën e ditës dhe përsëritni</translation>
    </message>
    <message>
        <source>The picture is too bright: keep daylight off and repeat</source>
        <translation>Pamja është tepër e çelët: mbani larg dritën e ditës dhe përsëritni</translation>
    </message>
    <message>
        <source>The picture is too dark: repeat</source>
        <translation>Pamja është tepër e errët: përsëritni</translation>
    </message>
    <message>
        <source>A page could not be laid on its specimen: press it flat and repeat</source>
        <translation>Një faqe s'mund të vihej mbi ekzemplarin e vet: shtypeni rrafsh dhe përsëritni</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Rezolucioni</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Qartësia</translation>
    </message>
    <message>
        <source>Glare</source>
        <translation>Shkëlqimi</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Ekspozimi</translation>
    </message>
    <message>
        <source>Edges of the page</source>
        <translation>Skajet e faqes</translation>
    </message>
    <message>
        <source>Place on the specimen</source>
        <translation>Vendi mbi ekzemplar</translation>
    </message>
    <message>
        <source>An edge of the page is cut off: lay it fully on the glass and repeat</source>
        <translation>Një skaj i faqes është prerë: vendoseni të plotë mbi xham dhe përsëritni</translation>
    </message>
    <message>
        <source>The stated resolution does not fit the size of the page</source>
        <translation>Rezolucioni i dhënë s&apos;i përshtatet madhësisë së faqes</translation>
    </message>
    <message>
        <source>The picture is not good enough: repeat</source>
        <translation>Pamja s&apos;është mjaft e mirë: përsëritni</translation>
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
        <translation>pa arsye të dhënë</translation>
    </message>
    <message>
        <source>Model not identified</source>
        <translation>Modeli s&apos;u njoh</translation>
    </message>
    <message>
        <source>{sender} (evaluation)</source>
        <translation>{sender} (provë)</translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Reading the referrals …</source>
        <translation>Po lexohen dërgimet …</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Të hapura</translation>
    </message>
    <message>
        <source>Concluded</source>
        <translation>Të kryera</translation>
    </message>
    <message>
        <source>What the booths refer appears here by itself.</source>
        <translation>Ç&apos;dërgojnë kabinat shfaqet këtu vetvetiu.</translation>
    </message>
    <message>
        <source>No open referrals</source>
        <translation>S&apos;ka dërgime të hapura</translation>
    </message>
    <message>
        <source>Nothing concluded yet</source>
        <translation>Ende s&apos;ka asgjë të kryer</translation>
    </message>
    <message>
        <source>Concluded cases stay here for reference.</source>
        <translation>Çështjet e kryera mbeten këtu për referencë.</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Dërgimet</translation>
    </message>
</context>
<context>
    <name>RangeScale</name>
    <message>
        <source>measured {value}, accepted {low} to {high}</source>
        <translation>u mat {value}, pranohet nga {low} deri {high}</translation>
    </message>
    <message>
        <source>measured {value}</source>
        <translation>u mat {value}</translation>
    </message>
    <message>
        <source>accepted {low} to {high}</source>
        <translation>pranohet nga {low} deri {high}</translation>
    </message>
</context>
<context>
    <name>ReadinessBar</name>
    <message>
        <source>a capture</source>
        <translation>kapja</translation>
    </message>
    <message>
        <source>regions or features</source>
        <translation>zona ose tipare</translation>
    </message>
    <message>
        <source>Still needed: {parts}</source>
        <translation>Ende mungon: {parts}</translation>
    </message>
    <message>
        <source>Can be saved. Better with: {parts}</source>
        <translation>Mund të ruhet. Më mirë me: {parts}</translation>
    </message>
    <message>
        <source>Complete. Calibration takes some seconds.</source>
        <translation>I plotë. Kalibrimi zgjat disa sekonda.</translation>
    </message>
    <message>
        <source>state</source>
        <translation>shteti</translation>
    </message>
    <message>
        <source>type</source>
        <translation>lloji</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titulli</translation>
    </message>
    <message>
        <source>side</source>
        <translation>ana</translation>
    </message>
</context>
<context>
    <name>RecordView</name>
    <message>
        <source>‹ Library</source>
        <translation>‹ Biblioteka</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Tiparet</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Zonat</translation>
    </message>
    <message>
        <source>No features declared: checks use what calibration learnt from the captures.</source>
        <translation>S&apos;ka tipare të shënuara: kontrollet përdorin çfarë mësoi kalibrimi nga kapjet.</translation>
    </message>
</context>
<context>
    <name>ReferPanel</name>
    <message>
        <source>Refer to the second line</source>
        <translation>Dërgo në linjën e dytë</translation>
    </message>
    <message>
        <source>Note for the second line</source>
        <translation>Shënim për linjën e dytë</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Dërgo</translation>
    </message>
    <message>
        <source>Reasons for suspicion</source>
        <translation>Arsyet e dyshimit</translation>
    </message>
</context>
<context>
    <name>RegionForm</name>
    <message>
        <source>Differs from holder to holder</source>
        <translation>Ndryshon nga mbajtësi në mbajtës</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hiq</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Zonat</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Emri</translation>
    </message>
    <message>
        <source>Drag a rectangle on the page around what is printed for each holder, and around the photo.</source>
        <translation>Vizatoni në faqe një drejtkëndësh rreth asaj që shtypet për çdo mbajtës dhe rreth fotos.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Inspection of the tray</source>
        <translation>Kontrolli i dokumenteve të simulatorit</translation>
    </message>
    <message>
        <source>Evaluation with generated documents, no travel document of a person.</source>
        <translation>Provë me dokumente të krijuara; asnjë dokument udhëtimi i një personi.</translation>
    </message>
    <message>
        <source>not inspected</source>
        <translation>i pakontrolluar</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>Dritarja</translation>
    </message>
    <message>
        <source>{coverage}. Model {model}. {seconds} s.</source>
        <translation>{coverage}. Modeli {model}. {seconds} s.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokumenti</translation>
    </message>
    <message>
        <source>Specimen</source>
        <translation>Ekzemplari</translation>
    </message>
</context>
<context>
    <name>ResultsPanel</name>
    <message>
        <source>{done} of {total} checks done</source>
        <translation>{done} nga {total} kontrolle të kryera</translation>
    </message>
    <message>
        <source>No checks were recorded</source>
        <translation>S&apos;u regjistrua asnjë kontroll</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>First line</source>
        <translation>Linja e parë</translation>
    </message>
    <message>
        <source>Second line</source>
        <translation>Linja e dytë</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Trajneri</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Mbikëqyrësi</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditori</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administratori</translation>
    </message>
    <message>
        <source>Inspect travel documents at the booth</source>
        <translation>Kontroll i dokumenteve të udhëtimit në kabinë</translation>
    </message>
    <message>
        <source>Examine referred documents and conclude</source>
        <translation>Shqyrtim i dokumenteve të dërguara dhe përfundim</translation>
    </message>
    <message>
        <source>Keep the specimens and teach with them</source>
        <translation>Mbajtja e ekzemplarëve dhe trajnimi</translation>
    </message>
    <message>
        <source>Read the log and its figures</source>
        <translation>Leximi i regjistrit dhe shifrave</translation>
    </message>
    <message>
        <source>Read the log, change nothing</source>
        <translation>Leximi i regjistrit, pa ndryshime</translation>
    </message>
    <message>
        <source>Keep the library of this workstation</source>
        <translation>Mirëmbajtja e bibliotekës së stacionit</translation>
    </message>
</context>
<context>
    <name>RoleChooser</name>
    <message>
        <source>Your name or number</source>
        <translation>Emri ose numri juaj</translation>
    </message>
    <message>
        <source>Document inspection workstation</source>
        <translation>Stacioni i kontrollit të dokumenteve</translation>
    </message>
    <message>
        <source>Who works at this desk?</source>
        <translation>Kush punon në këtë stacion?</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Gjuha</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Ekrani</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Punonjësi</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>I çelët</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>I errët</translation>
    </message>
</context>
<context>
    <name>RowsModel</name>
    <message>
        <source>Time</source>
        <translation>Koha</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ngjarja</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Punonjësi</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Posti</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Këshilla</translation>
    </message>
    <message>
        <source>Decision, conclusion</source>
        <translation>Vendimi, përfundimi</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Arsyet</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modeli</translation>
    </message>
</context>
<context>
    <name>RowsView</name>
    <message>
        <source>Reading the log …</source>
        <translation>Po lexohet regjistri …</translation>
    </message>
    <message>
        <source>Nothing in the log matches. Choose a longer period or reset the filters.</source>
        <translation>Asgjë në regjistër nuk përputhet. Zgjidhni një periudhë më të gjatë ose pastroni filtrat.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Regjistri</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>Check digits</source>
        <translation>Shifrat e kontrollit</translation>
    </message>
    <message>
        <source>MRZ in two lights</source>
        <translation>MRZ në dy drita</translation>
    </message>
    <message>
        <source>Issuing state</source>
        <translation>Shteti lëshues</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datat</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Vlefshmëria</translation>
    </message>
    <message>
        <source>Not a specimen</source>
        <translation>Jo ekzemplar</translation>
    </message>
    <message>
        <source>MRZ against print</source>
        <translation>MRZ kundrejt shtypit</translation>
    </message>
    <message>
        <source>MRZ typeface</source>
        <translation>Shkronja e MRZ</translation>
    </message>
    <message>
        <source>Two portraits</source>
        <translation>Dy portretet</translation>
    </message>
    <message>
        <source>Document model</source>
        <translation>Modeli i dokumentit</translation>
    </message>
    <message>
        <source>{check}: as expected</source>
        <translation>{check}: siç duhet</translation>
    </message>
    <message>
        <source>The document expired {time} ago</source>
        <translation>Dokumenti ka skaduar para {time}</translation>
    </message>
    <message>
        <source>A check digit of the MRZ is wrong</source>
        <translation>Një shifër kontrolli e MRZ është e gabuar</translation>
    </message>
    <message>
        <source>White light and infrared show different characters in the MRZ</source>
        <translation>Drita e bardhë dhe infra e kuqe tregojnë shenja të ndryshme në MRZ</translation>
    </message>
    <message>
        <source>No state or organisation has the issuing code {issuing_state}</source>
        <translation>Asnjë shtet a organizatë s&apos;e ka kodin {issuing_state}</translation>
    </message>
    <message>
        <source>A date is impossible or the dates contradict each other</source>
        <translation>Një datë është e pamundur ose datat bien ndesh</translation>
    </message>
    <message>
        <source>The document has expired</source>
        <translation>Dokumenti ka skaduar</translation>
    </message>
    <message>
        <source>This is a specimen, not a travel document</source>
        <translation>Ky është ekzemplar, jo dokument udhëtimi</translation>
    </message>
    <message>
        <source>The MRZ and the printed data differ</source>
        <translation>MRZ dhe të dhënat e shtypura ndryshojnë</translation>
    </message>
    <message>
        <source>The MRZ is not printed in OCR-B</source>
        <translation>MRZ nuk është shtypur me OCR-B</translation>
    </message>
    <message>
        <source>The two portraits differ</source>
        <translation>Dy portretet ndryshojnë</translation>
    </message>
    <message>
        <source>The document model is not in the library: basic checks only</source>
        <translation>Modeli i dokumentit s&apos;është në bibliotekë: vetëm kontrolle bazë</translation>
    </message>
    <message>
        <source>{check}: not as expected</source>
        <translation>{check}: jo siç duhet</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Front</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Mbrapa</translation>
    </message>
    <message>
        <source>Data page</source>
        <translation>Faqja e të dhënave</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Close</source>
        <translation>Mbyll</translation>
    </message>
</context>
<context>
    <name>Span</name>
    <message>
        <source>EXPIRED {time} ago</source>
        <translation>SKADUAR para {time}</translation>
    </message>
    <message>
        <source>expires today</source>
        <translation>skadon sot</translation>
    </message>
    <message>
        <source>valid for {time}</source>
        <translation>vlen edhe {time}</translation>
    </message>
</context>
<context>
    <name>SpecimenChoice</name>
    <message>
        <source>Compare with</source>
        <translation>Krahaso me</translation>
    </message>
    <message>
        <source>The specimen that the case is compared with</source>
        <translation>Ekzemplari me të cilin krahasohet çështja</translation>
    </message>
    <message>
        <source>Compare with …</source>
        <translation>Krahaso me …</translation>
    </message>
    <message>
        <source>No specimens</source>
        <translation>S&apos;ka ekzemplarë</translation>
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
        <translation>Shto ekzemplarë nga një dosje</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>Kthehu te biblioteka</translation>
    </message>
    <message>
        <source>Add from a folder</source>
        <translation>Shto nga dosja</translation>
    </message>
    <message>
        <source>Add from the reader</source>
        <translation>Shto nga lexuesi</translation>
    </message>
    <message>
        <source>Reset the filters</source>
        <translation>Pastro filtrat</translation>
    </message>
    <message>
        <source>White light</source>
        <translation>Dritë e bardhë</translation>
    </message>
    <message>
        <source>UV</source>
        <translation>UV</translation>
    </message>
    <message>
        <source>Infrared</source>
        <translation>Infra e kuqe</translation>
    </message>
    <message>
        <source>All lights side by side</source>
        <translation>Të gjitha dritat krah për krah</translation>
    </message>
    <message>
        <source>Show or hide features</source>
        <translation>Shfaq ose fshih tiparet</translation>
    </message>
    <message>
        <source>Show or hide regions</source>
        <translation>Shfaq ose fshih zonat</translation>
    </message>
    <message>
        <source>Capture, stop</source>
        <translation>Kap, ndal</translation>
    </message>
    <message>
        <source>Turn the page by half a turn</source>
        <translation>Rrotullo faqen gjysmë rrotullimi</translation>
    </message>
    <message>
        <source>Lay the other side on the glass</source>
        <translation>Vendos anën tjetër mbi xham</translation>
    </message>
    <message>
        <source>Take the last step back</source>
        <translation>Zhbëj hapin e fundit</translation>
    </message>
    <message>
        <source>Remove what is chosen</source>
        <translation>Hiq të zgjedhurën</translation>
    </message>
</context>
<context>
    <name>Suspicion</name>
    <message>
        <source>Holder does not resemble the photo</source>
        <translation>Mbajtësi nuk i ngjan fotos</translation>
    </message>
    <message>
        <source>Photo looks replaced</source>
        <translation>Fotoja duket e zëvendësuar</translation>
    </message>
    <message>
        <source>Cuts, glue or damaged laminate</source>
        <translation>Prerje, ngjitës ose laminat i dëmtuar</translation>
    </message>
    <message>
        <source>Print looks copied</source>
        <translation>Shtypi duket i kopjuar</translation>
    </message>
    <message>
        <source>Paper or relief feels wrong</source>
        <translation>Letra ose relievi s&apos;ndihet siç duhet</translation>
    </message>
    <message>
        <source>Stamps or visas look doubtful</source>
        <translation>Vulat ose vizat duken të dyshimta</translation>
    </message>
    <message>
        <source>Answers or behaviour do not fit</source>
        <translation>Përgjigjet ose sjellja nuk përputhen</translation>
    </message>
    <message>
        <source>Alert or tip-off</source>
        <translation>Alarm ose informacion</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>This workstation</source>
        <translation>Ky stacion</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lexuesi</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteka</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tastet</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Kyç</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>i mbyllur</translation>
    </message>
    <message>
        <source>opening ...</source>
        <translation>po hapet ...</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>gati</translation>
    </message>
    <message>
        <source>capturing ...</source>
        <translation>po kap ...</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>nuk përgjigjet</translation>
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
        <translation>Asgjë mbi xham</translation>
    </message>
    <message>
        <source>Simulated reader: the document on its glass</source>
        <translation>Lexues i simuluar: dokumenti mbi xham</translation>
    </message>
    <message>
        <source>Turn over</source>
        <translation>Ktheje</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Anulo</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Gati</translation>
    </message>
    <message>
        <source>Lay the document on the reader and press Space.</source>
        <translation>Vendoseni dokumentin mbi lexues dhe shtypni Space.</translation>
    </message>
    <message>
        <source>No specimen of this model in the library. {coverage}</source>
        <translation>S&apos;ka ekzemplar të këtij modeli në bibliotekë. {coverage}</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Lejuar</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Dërguar</translation>
    </message>
    <message>
        <source>The machine said: {words}, {coverage}</source>
        <translation>Makina tha: {words}, {coverage}</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>as expected</source>
        <translation>siç duhet</translation>
    </message>
    <message>
        <source>not as expected</source>
        <translation>jo siç duhet</translation>
    </message>
    <message>
        <source>no clear result, look at it yourself</source>
        <translation>pa rezultat të qartë, shiheni vetë</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>nuk u krye</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>u ndërpre</translation>
    </message>
    <message>
        <source>The paper shines under UV</source>
        <translation>Letra ndriçon nën UV</translation>
    </message>
    <message>
        <source>A part of the paper shines under UV</source>
        <translation>Një pjesë e letrës ndriçon nën UV</translation>
    </message>
    <message>
        <source>The MRZ vanishes in infrared</source>
        <translation>MRZ zhduket në infra të kuqe</translation>
    </message>
    <message>
        <source>Some characters of the MRZ look different in infrared</source>
        <translation>Disa shenja të MRZ duken ndryshe në infra të kuqe</translation>
    </message>
    <message>
        <source>The fibres lie exactly as on the specimen: a copy</source>
        <translation>Fijet janë tamam si te ekzemplari: kopje</translation>
    </message>
    <message>
        <source>The print does not run on over the photo</source>
        <translation>Shtypi nuk vazhdon mbi foto</translation>
    </message>
    <message>
        <source>The pictures of the holder differ from each other</source>
        <translation>Pamjet e mbajtësit ndryshojnë mes tyre</translation>
    </message>
    <message>
        <source>glare covers the place</source>
        <translation>shkëlqimi e mbulon vendin</translation>
    </message>
    <message>
        <source>a part of it lies outside the picture</source>
        <translation>një pjesë e saj është jashtë figurës</translation>
    </message>
    <message>
        <source>the picture is too dark there</source>
        <translation>figura është shumë e errët aty</translation>
    </message>
    <message>
        <source>the picture is not sharp enough</source>
        <translation>pamja s&apos;është mjaft e qartë</translation>
    </message>
    <message>
        <source>daylight disturbs the UV picture</source>
        <translation>drita e ditës e pengon pamjen UV</translation>
    </message>
    <message>
        <source>this light was not captured</source>
        <translation>kjo dritë nuk u kap</translation>
    </message>
    <message>
        <source>the picture is too coarse</source>
        <translation>pamja është tepër e trashë</translation>
    </message>
    <message>
        <source>the page could not be laid on the specimen</source>
        <translation>faqja s&apos;mund të vihej mbi ekzemplar</translation>
    </message>
    <message>
        <source>the specimen shows too little there</source>
        <translation>ekzemplari tregon tepër pak aty</translation>
    </message>
    <message>
        <source>the specimen was not calibrated for it</source>
        <translation>ekzemplari s&apos;është kalibruar për këtë</translation>
    </message>
    <message>
        <source>this program does not know the routine</source>
        <translation>programi nuk e njeh këtë kontroll</translation>
    </message>
    <message>
        <source>the MRZ was not read</source>
        <translation>MRZ nuk u lexua</translation>
    </message>
    <message>
        <source>the MRZ was read in one light only</source>
        <translation>MRZ u lexua vetëm në një dritë</translation>
    </message>
    <message>
        <source>a character of the MRZ was read with doubt, compare it with the page</source>
        <translation>një shenjë e MRZ u lexua me dyshim, krahasojeni me faqen</translation>
    </message>
    <message>
        <source>the MRZ has no known layout</source>
        <translation>MRZ s&apos;ka formë të njohur</translation>
    </message>
    <message>
        <source>the date of expiry was not read</source>
        <translation>data e skadimit nuk u lexua</translation>
    </message>
    <message>
        <source>there is no MRZ on this page</source>
        <translation>në këtë faqe s&apos;ka MRZ</translation>
    </message>
    <message>
        <source>no text was found there</source>
        <translation>aty s&apos;u gjet tekst</translation>
    </message>
    <message>
        <source>visible in infrared</source>
        <translation>i dukshëm në infra të kuqe</translation>
    </message>
    <message>
        <source>vanishes in infrared</source>
        <translation>zhduket në infra të kuqe</translation>
    </message>
    <message>
        <source>faint in infrared</source>
        <translation>i zbehtë në infra të kuqe</translation>
    </message>
    <message>
        <source>some characters differ from the others</source>
        <translation>disa shenja ndryshojnë nga të tjerat</translation>
    </message>
    <message>
        <source>as on the specimen</source>
        <translation>si te ekzemplari</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>mungon</translation>
    </message>
    <message>
        <source>differs from the specimen</source>
        <translation>ndryshon nga ekzemplari</translation>
    </message>
    <message>
        <source>fainter than on the specimen</source>
        <translation>më i zbehtë se te ekzemplari</translation>
    </message>
    <message>
        <source>in another place</source>
        <translation>në vend tjetër</translation>
    </message>
    <message>
        <source>not as fine as on the specimen</source>
        <translation>jo aq i imët sa te ekzemplari</translation>
    </message>
    <message>
        <source>printed in another colour</source>
        <translation>shtypur me ngjyrë tjetër</translation>
    </message>
    <message>
        <source>does not run on over the photo</source>
        <translation>nuk vazhdon mbi foto</translation>
    </message>
    <message>
        <source>visible, though it should vanish</source>
        <translation>i dukshëm, megjithëse duhet të zhduket</translation>
    </message>
    <message>
        <source>vanishes, though it should stay</source>
        <translation>zhduket, megjithëse duhet të mbetet</translation>
    </message>
    <message>
        <source>darker than it should be</source>
        <translation>më i errët se ç&apos;duhet</translation>
    </message>
    <message>
        <source>missing or faint</source>
        <translation>mungon ose është i zbehtë</translation>
    </message>
    <message>
        <source>differs from the other picture of the holder</source>
        <translation>ndryshon nga pamja tjetër e mbajtësit</translation>
    </message>
    <message>
        <source>dark under UV, as it should be</source>
        <translation>i errët nën UV, siç duhet</translation>
    </message>
    <message>
        <source>shines under UV</source>
        <translation>ndriçon nën UV</translation>
    </message>
    <message>
        <source>shines in one part</source>
        <translation>ndriçon në një pjesë</translation>
    </message>
    <message>
        <source>brighter than it should be, but not surely too bright</source>
        <translation>më i çelët se ç&apos;duhet, por jo me siguri tepër</translation>
    </message>
    <message>
        <source>glows in another colour</source>
        <translation>ndriçon me ngjyrë tjetër</translation>
    </message>
    <message>
        <source>does not glow</source>
        <translation>nuk ndriçon</translation>
    </message>
    <message>
        <source>glows in another shape</source>
        <translation>ndriçon në formë tjetër</translation>
    </message>
    <message>
        <source>glows faintly</source>
        <translation>ndriçon dobët</translation>
    </message>
    <message>
        <source>something glows that should not</source>
        <translation>ndriçon diçka që s&apos;duhet</translation>
    </message>
    <message>
        <source>glowing fibres are missing</source>
        <translation>mungojnë fijet që ndriçojnë</translation>
    </message>
    <message>
        <source>have other colours</source>
        <translation>kanë ngjyra të tjera</translation>
    </message>
    <message>
        <source>are straight, as if drawn or printed</source>
        <translation>janë të drejta, si të vizatuara ose të shtypura</translation>
    </message>
    <message>
        <source>lie exactly as on the specimen</source>
        <translation>janë tamam si te ekzemplari</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Inspect</source>
        <translation>Kontrolli</translation>
    </message>
    <message>
        <source>Examine</source>
        <translation>Shqyrtimi</translation>
    </message>
    <message>
        <source>Specimens</source>
        <translation>Ekzemplarët</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Regjistri</translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n ditë</numerusform>
            <numerusform>%n ditë</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n muaj</numerusform>
            <numerusform>%n muaj</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n vit</numerusform>
            <numerusform>%n vjet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n faqe</numerusform>
            <numerusform>%n faqe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) done</source>
        <translation>
            <numerusform>%n kontroll i kryer</numerusform>
            <numerusform>%n kontrolle të kryera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more, see the details (F4)</source>
        <translation>
            <numerusform>edhe %n, shih hollësitë (F4)</numerusform>
            <numerusform>edhe %n, shih hollësitë (F4)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln rresht</numerusform>
            <numerusform>%Ln rreshta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s)</source>
        <translation>
            <numerusform>%n tipar</numerusform>
            <numerusform>%n tipare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n today</source>
        <translation>
            <numerusform>%n sot</numerusform>
            <numerusform>%n sot</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>issue_years</name>
    <message>
        <source>since {year}</source>
        <translation>që nga {year}</translation>
    </message>
    <message>
        <source>until {year}</source>
        <translation>deri më {year}</translation>
    </message>
</context>
<context>
    <name>local_time</name>
    <message>
        <source>just now</source>
        <translation>tani</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} orë</translation>
    </message>
    <message>
        <source>{count} d</source>
        <translation>{count} ditë</translation>
    </message>
</context>
<context>
    <name>region</name>
    <message>
        <source>Portrait</source>
        <translation>Portreti</translation>
    </message>
    <message>
        <source>Second portrait</source>
        <translation>Portreti i dytë</translation>
    </message>
    <message>
        <source>MRZ</source>
        <translation>MRZ</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Mbiemri</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Emri</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Numri i dokumentit</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Data e lindjes</translation>
    </message>
    <message>
        <source>Date of issue</source>
        <translation>Data e lëshimit</translation>
    </message>
    <message>
        <source>Date of expiry</source>
        <translation>Data e skadimit</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Gjinia</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Shtetësia</translation>
    </message>
    <message>
        <source>Personal number</source>
        <translation>Numri personal</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Vendlindja</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autoriteti</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Nënshkrimi</translation>
    </message>
    <message>
        <source>Card access number</source>
        <translation>Numri i hyrjes së kartës</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Barkodi</translation>
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
        <translation>thith</translation>
    </message>
    <message>
        <source>brightness</source>
        <translation>ndriçimi</translation>
    </message>
    <message>
        <source>fine pattern</source>
        <translation>motivi i imët</translation>
    </message>
    <message>
        <source>luminesces</source>
        <translation>luminishon</translation>
    </message>
    <message>
        <source>translucent</source>
        <translation>gjysmë i tejdukshëm</translation>
    </message>
    <message>
        <source>transparent</source>
        <translation>i tejdukshëm</translation>
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
        <translation>Falsifikim i plotë</translation>
    </message>
    <message>
        <source>Forged</source>
        <translation>Falsifikim i pjesshëm</translation>
    </message>
    <message>
        <source>Genuine, misused</source>
        <translation>Autentik, i keqpërdorur</translation>
    </message>
    <message>
        <source>Genuine, irregular</source>
        <translation>Autentik, i parregullt</translation>
    </message>
    <message>
        <source>Pseudo document</source>
        <translation>Pseudodokument</translation>
    </message>
    <message>
        <source>Not fraud</source>
        <translation>Jo mashtrim</translation>
    </message>
    <message>
        <source>Inconclusive</source>
        <translation>Pa përfundim</translation>
    </message>
    <message>
        <source>whole document</source>
        <translation>gjithë dokumenti</translation>
    </message>
    <message>
        <source>data page</source>
        <translation>faqja e të dhënave</translation>
    </message>
    <message>
        <source>visa</source>
        <translation>viza</translation>
    </message>
    <message>
        <source>residence permit</source>
        <translation>leja e qëndrimit</translation>
    </message>
    <message>
        <source>stamp</source>
        <translation>vula</translation>
    </message>
    <message>
        <source>photo substitution</source>
        <translation>ndërrimi i fotos</translation>
    </message>
    <message>
        <source>biodata alteration</source>
        <translation>ndryshimi i të dhënave personale</translation>
    </message>
    <message>
        <source>page substitution</source>
        <translation>ndërrimi i faqes</translation>
    </message>
    <message>
        <source>image alteration</source>
        <translation>ndryshimi i fotos</translation>
    </message>
    <message>
        <source>MRZ alteration</source>
        <translation>ndryshimi i MRZ</translation>
    </message>
    <message>
        <source>border stamp</source>
        <translation>vula kufitare</translation>
    </message>
    <message>
        <source>chip</source>
        <translation>çipi</translation>
    </message>
    <message>
        <source>removed pages</source>
        <translation>faqe të hequra</translation>
    </message>
    <message>
        <source>impostor</source>
        <translation>paraqitje e rreme</translation>
    </message>
    <message>
        <source>morphed photo</source>
        <translation>foto e përzier (morfim)</translation>
    </message>
    <message>
        <source>fraudulently obtained</source>
        <translation>i marrë me mashtrim</translation>
    </message>
    <message>
        <source>stolen blank</source>
        <translation>formular bosh i vjedhur</translation>
    </message>
    <message>
        <source>lost, stolen or revoked</source>
        <translation>i humbur, i vjedhur ose i revokuar</translation>
    </message>
    <message>
        <source>fantasy</source>
        <translation>dokument i trilluar</translation>
    </message>
    <message>
        <source>camouflage</source>
        <translation>dokument kamuflues</translation>
    </message>
    <message>
        <source>genuine</source>
        <translation>autentik</translation>
    </message>
    <message>
        <source>production deviation</source>
        <translation>shmangie në prodhim</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>i dëmtuar</translation>
    </message>
    <message>
        <source>inconclusive</source>
        <translation>pa përfundim</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Kontroll</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Dërgim</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Shënim</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Përfundim</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksport</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Shikim</translation>
    </message>
    <message>
        <source>No irregularity found</source>
        <translation>Pa parregullsi</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Shiko përsëri</translation>
    </message>
    <message>
        <source>Irregular</source>
        <translation>I parregullt</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Lejuar</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Dërguar</translation>
    </message>
    <message>
        <source>Captured again</source>
        <translation>Kapur sërish</translation>
    </message>
    <message>
        <source>Left undecided</source>
        <translation>Lënë pa vendim</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>I hapur</translation>
    </message>
    <message>
        <source>Concluded</source>
        <translation>I kryer</translation>
    </message>
    <message>
        <source>must be there</source>
        <translation>duhet të jetë aty</translation>
    </message>
    <message>
        <source>must vanish</source>
        <translation>duhet të zhduket</translation>
    </message>
    <message>
        <source>must stay dull</source>
        <translation>duhet të mbetet i errët</translation>
    </message>
    <message>
        <source>must be readable</source>
        <translation>duhet të jetë i lexueshëm</translation>
    </message>
    <message>
        <source>high significance</source>
        <translation>rëndësi e lartë</translation>
    </message>
    <message>
        <source>medium significance</source>
        <translation>rëndësi mesatare</translation>
    </message>
    <message>
        <source>low significance</source>
        <translation>rëndësi e ulët</translation>
    </message>
    <message>
        <source>Only a second-line expert may conclude a case.</source>
        <translation>Vetëm një ekspert i linjës së dytë mund ta përfundojë një çështje.</translation>
    </message>
    <message>
        <source>Only the first and the second line may add notes.</source>
        <translation>Vetëm linja e parë dhe e dytë mund të shtojnë shënime.</translation>
    </message>
    <message>
        <source>Only a trainer, an expert or an administrator may add specimens.</source>
        <translation>Vetëm trajneri, eksperti ose administratori mund të shtojë ekzemplarë.</translation>
    </message>
    <message>
        <source>Only a supervisor or an auditor may export the log.</source>
        <translation>Vetëm mbikëqyrësi ose auditori mund ta eksportojë regjistrin.</translation>
    </message>
    <message>
        <source>Only a trainer or an expert may propose captures to learn from.</source>
        <translation>Vetëm trajneri ose eksperti mund të propozojë pamje për mësim.</translation>
    </message>
    <message>
        <source>Only an expert or a supervisor may confirm what is learnt.</source>
        <translation>Vetëm eksperti ose mbikëqyrësi mund ta konfirmojë atë që mësohet.</translation>
    </message>
    <message>
        <source>front</source>
        <translation>para</translation>
    </message>
    <message>
        <source>back</source>
        <translation>mbrapa</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>siç duhet</translation>
    </message>
    <message>
        <source>irregular</source>
        <translation>i parregullt</translation>
    </message>
    <message>
        <source>undetermined</source>
        <translation>i papërcaktuar</translation>
    </message>
    <message>
        <source>not performed</source>
        <translation>nuk u krye</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>u ndërpre</translation>
    </message>
</context>
</TS>
