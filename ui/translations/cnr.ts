<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sr_ME" sourcelanguage="en_GB">
<context>
    <name>Actions</name>
    <message>
        <source>Clear</source>
        <translation>Propusti</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>Uputi</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Snimi</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Ponovi</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalji</translation>
    </message>
    <message>
        <source>Next document</source>
        <translation>Sljedeći dokument</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>Druga strana</translation>
    </message>
    <message>
        <source>{words}   Space</source>
        <translation>{words}   Space</translation>
    </message>
    <message>
        <source>Clear with a reason   F7</source>
        <translation>Propusti uz razlog   F7</translation>
    </message>
    <message>
        <source>Clear   Enter</source>
        <translation>Propusti   Enter</translation>
    </message>
</context>
<context>
    <name>AddingPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Otkaži</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zatvori</translation>
    </message>
    <message>
        <source>Adding {name}</source>
        <translation>Dodaje se: {name}</translation>
    </message>
    <message>
        <source>Added: {ids}</source>
        <translation>Dodato: {ids}</translation>
    </message>
    <message>
        <source>Calibrated and ready for inspections.</source>
        <translation>Kalibrisano i spremno za provjere.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Otkazano</translation>
    </message>
    <message>
        <source>The library is as it was before.</source>
        <translation>Biblioteka je kakva je bila.</translation>
    </message>
    <message>
        <source>{name} was not added</source>
        <translation>{name} nije dodato</translation>
    </message>
    <message>
        <source>Faults: {count}. Correct them all, then add it again.</source>
        <translation>Greške: {count}. Ispravite ih sve, pa dodajte ponovo.</translation>
    </message>
    <message>
        <source>Checking its files and calibrating, {seconds} s …</source>
        <translation>Provjeravaju se datoteke i kalibriše se, {seconds} s …</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Gdje</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Šta</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Nađeno</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Očekivano</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Greške</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>No irregularity found</source>
        <translation>Nema nepravilnosti</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Pogledaj ponovo</translation>
    </message>
    <message>
        <source>Irregular</source>
        <translation>Nepravilno</translation>
    </message>
    <message>
        <source>Basic checks only</source>
        <translation>Samo osnovne provjere</translation>
    </message>
    <message>
        <source>{done} of {all} checks done</source>
        <translation>{done} od {all} provjera urađeno</translation>
    </message>
</context>
<context>
    <name>BenchCapture</name>
    <message>
        <source>No page was found in the pictures</source>
        <translation>Na slikama nije nađena stranica</translation>
    </message>
    <message>
        <source>Its edges do not stand out from the surround, or nothing lies on the glass.</source>
        <translation>Njene ivice se ne izdvajaju od okoline, ili na staklu nema ničega.</translation>
    </message>
    <message>
        <source>Lay the document flat with all four edges on the glass and capture again.</source>
        <translation>Položite dokument ravno, sa sve četiri ivice na staklu, i snimite ponovo.</translation>
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
        <translation>Snimi</translation>
    </message>
    <message>
        <source>Half turn</source>
        <translation>Pola okreta</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Poništi</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Od početka</translation>
    </message>
    <message>
        <source>Save and add to the library</source>
        <translation>Sačuvaj i dodaj u biblioteku</translation>
    </message>
    <message>
        <source>Capturing {light}, {done} of {total} done</source>
        <translation>Snima se: {light}, {done} od {total} gotovo</translation>
    </message>
    <message>
        <source>Its folder cannot be written ({error}).</source>
        <translation>U njegovu fasciklu se ne može pisati ({error}).</translation>
    </message>
    <message>
        <source>Check the free space, then save again.</source>
        <translation>Provjerite slobodan prostor, pa sačuvajte ponovo.</translation>
    </message>
    <message>
        <source>The specimen was not saved</source>
        <translation>Uzorak nije sačuvan</translation>
    </message>
    <message>
        <source>Cutting out the page …</source>
        <translation>Stranica se izdvaja …</translation>
    </message>
    <message>
        <source>It is captured under white, UV and infrared, and its page is cut out.</source>
        <translation>Snima se pod bijelim, UV i infracrvenim svjetlom, a stranica se izdvaja.</translation>
    </message>
    <message>
        <source>Lay the specimen on the reader and press Capture</source>
        <translation>Stavite uzorak na čitač i pritisnite Snimi</translation>
    </message>
    <message>
        <source>Stop   Space</source>
        <translation>Zaustavi   Space</translation>
    </message>
    <message>
        <source>Capture   Space</source>
        <translation>Snimi   Space</translation>
    </message>
    <message>
        <source>New specimen</source>
        <translation>Novi uzorak</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Područja</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Obilježja</translation>
    </message>
</context>
<context>
    <name>Booth</name>
    <message>
        <source>Capture, repeat, other side</source>
        <translation>Snimi, ponovi, druga strana</translation>
    </message>
    <message>
        <source>Clear where nothing is irregular</source>
        <translation>Propusti ako nema nepravilnosti</translation>
    </message>
    <message>
        <source>Clear with a reason</source>
        <translation>Propusti uz razlog</translation>
    </message>
    <message>
        <source>Refer to the second line</source>
        <translation>Uputi u drugu liniju</translation>
    </message>
    <message>
        <source>Details, and back</source>
        <translation>Detalji i nazad</translation>
    </message>
    <message>
        <source>Repeat the same side</source>
        <translation>Ponovi istu stranu</translation>
    </message>
    <message>
        <source>Next document</source>
        <translation>Sljedeći dokument</translation>
    </message>
    <message>
        <source>Cancel, close</source>
        <translation>Otkaži, zatvori</translation>
    </message>
    <message>
        <source>Other side of the document</source>
        <translation>Druga strana dokumenta</translation>
    </message>
    <message>
        <source>White light</source>
        <translation>Bijelo svjetlo</translation>
    </message>
    <message>
        <source>UV</source>
        <translation>UV</translation>
    </message>
    <message>
        <source>Infrared</source>
        <translation>Infracrveno</translation>
    </message>
    <message>
        <source>All lights side by side</source>
        <translation>Sva svjetla jedno pored drugog</translation>
    </message>
    <message>
        <source>Simulator: turn the document over</source>
        <translation>Simulator: okreni dokument</translation>
    </message>
    <message>
        <source>Simulator: lay the next document</source>
        <translation>Simulator: stavi sljedeći dokument</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Uvećaj</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Umanji</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Cijela stranica</translation>
    </message>
    <message>
        <source>Pixel for pixel</source>
        <translation>Piksel na piksel</translation>
    </message>
    <message>
        <source>Choose a document of the tray (N lays the next one), then press Space.</source>
        <translation>Izaberite dokument sa poslužavnika (N stavlja sljedeći), pa pritisnite Space.</translation>
    </message>
    <message>
        <source>Lay the document face down on the glass, then press Space.</source>
        <translation>Stavite dokument licem na staklo, pa pritisnite Space.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Zaustavljeno</translation>
    </message>
    <message>
        <source>Nothing is decided. Press Space to capture again.</source>
        <translation>Ništa nije odlučeno. Pritisnite Space za novo snimanje.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Spremno</translation>
    </message>
    <message>
        <source>Lay the document on the reader and press Space.</source>
        <translation>Stavite dokument na čitač i pritisnite Space.</translation>
    </message>
    <message>
        <source>One side is done: turn the card over and press Space.</source>
        <translation>Jedna strana je gotova: okrenite karticu i pritisnite Space.</translation>
    </message>
    <message>
        <source>No machine readable zone was read.</source>
        <translation>Mašinski čitljiva zona nije pročitana.</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Ogledno</translation>
    </message>
    <message>
        <source>The pictures come from files or a simulator, not from an operation.</source>
        <translation>Slike su iz datoteka ili simulatora, ne iz službene provjere.</translation>
    </message>
    <message>
        <source>Specimen document</source>
        <translation>Specimen</translation>
    </message>
    <message>
        <source>Issued by Utopia (UTO): a specimen, not a travel document.</source>
        <translation>Izdala Utopija (UTO): specimen, nije putna isprava.</translation>
    </message>
</context>
<context>
    <name>BrowseView</name>
    <message>
        <source>Reading the library …</source>
        <translation>Čita se biblioteka …</translation>
    </message>
    <message>
        <source>Add from a folder…</source>
        <translation>Dodaj iz fascikle…</translation>
    </message>
    <message>
        <source>Add from the reader…</source>
        <translation>Dodaj sa čitača…</translation>
    </message>
    <message>
        <source>{shown} of {total} specimens</source>
        <translation>Uzorci: {shown} od {total}</translation>
    </message>
    <message>
        <source>Add a specimen from a folder, or capture one on the reader.</source>
        <translation>Dodajte uzorak iz fascikle ili ga snimite čitačem.</translation>
    </message>
    <message>
        <source>The library has no specimens yet</source>
        <translation>Biblioteka još nema uzoraka</translation>
    </message>
    <message>
        <source>No specimen matches</source>
        <translation>Nijedan uzorak ne odgovara</translation>
    </message>
    <message>
        <source>Choose other filters, or reset them.</source>
        <translation>Izaberite druge filtere ili ih očistite.</translation>
    </message>
</context>
<context>
    <name>ByHand</name>
    <message>
        <source>Compare the area with the specimen.</source>
        <translation>Uporedite mjesto sa uzorkom.</translation>
    </message>
    <message>
        <source>Hold the page under a UV lamp beside another page of the same booklet.</source>
        <translation>Držite stranicu pod UV lampom pored druge stranice iste knjižice.</translation>
    </message>
    <message>
        <source>Look for fibres under a UV lamp: real ones lie in the paper, printed ones on it.</source>
        <translation>Potražite vlakna pod UV lampom: prava leže u papiru, štampana na njemu.</translation>
    </message>
    <message>
        <source>Look at the background with a magnifier: fine unbroken lines, no dots of colour.</source>
        <translation>Pogledajte podlogu lupom: tanke neprekinute linije, bez tačkica boje.</translation>
    </message>
    <message>
        <source>Look at the MRZ with a magnifier: clean black edges, no spray of ink, no colour.</source>
        <translation>Pogledajte MRZ lupom: čiste crne ivice, bez prskanja mastila, bez boje.</translation>
    </message>
    <message>
        <source>Look at the edge of the photo under oblique light: no cut, no step, no glue.</source>
        <translation>Pogledajte ivicu slike pod kosim svjetlom: bez reza, bez stepenika, bez ljepila.</translation>
    </message>
    <message>
        <source>Follow the lines from the page onto the photo: they must run on without a break.</source>
        <translation>Pratite linije sa stranice na sliku: moraju da idu dalje bez prekida.</translation>
    </message>
    <message>
        <source>Compare the second portrait with the photo and with the holder.</source>
        <translation>Uporedite drugi portret sa slikom i sa imaocem.</translation>
    </message>
    <message>
        <source>Hold the page against the light: the thread must lie inside the paper.</source>
        <translation>Držite stranicu prema svjetlu: nit mora da leži u papiru.</translation>
    </message>
    <message>
        <source>Hold the page against the light: a watermark has soft shades, no outline.</source>
        <translation>Držite stranicu prema svjetlu: vodeni žig ima meke prelaze, bez obrisa.</translation>
    </message>
    <message>
        <source>Compare typeface and spacing of the printed data with the specimen.</source>
        <translation>Uporedite pismo i razmake štampanih podataka sa uzorkom.</translation>
    </message>
    <message>
        <source>Compare the personal print with the printed data.</source>
        <translation>Uporedite ličnu štampu sa štampanim podacima.</translation>
    </message>
    <message>
        <source>Compare the access number with the specimen.</source>
        <translation>Uporedite pristupni broj sa uzorkom.</translation>
    </message>
    <message>
        <source>Compare the marked character with the printed data above.</source>
        <translation>Uporedite označeni znak sa štampanim podacima iznad.</translation>
    </message>
    <message>
        <source>Compare the marked characters of the MRZ in white light and infrared.</source>
        <translation>Uporedite označene znakove MRZ pod bijelim i infracrvenim svjetlom.</translation>
    </message>
    <message>
        <source>Read the issuer&apos;s name on the page and look it up in the specimens.</source>
        <translation>Pročitajte ime izdavaoca na stranici i potražite ga među uzorcima.</translation>
    </message>
    <message>
        <source>Compare the dates of the MRZ with the printed dates.</source>
        <translation>Uporedite datume iz MRZ sa štampanim datumima.</translation>
    </message>
    <message>
        <source>Ask for another document, or check whether an agreement accepts it.</source>
        <translation>Tražite drugi dokument, ili provjerite da li ga neki sporazum prihvata.</translation>
    </message>
    <message>
        <source>Compare the highlighted field in the MRZ and on the page.</source>
        <translation>Uporedite istaknuto polje u MRZ i na stranici.</translation>
    </message>
    <message>
        <source>Compare the characters with the specimen under a magnifier.</source>
        <translation>Uporedite znakove sa uzorkom pod lupom.</translation>
    </message>
</context>
<context>
    <name>CaseHeader</name>
    <message>
        <source>The pictures came from files. This is an evaluation, not an operation.</source>
        <translation>Slike su iz datoteka. Ovo je ogledno, nije službena provjera.</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Ogledno</translation>
    </message>
    <message>
        <source>Holder not read</source>
        <translation>Imalac nije pročitan</translation>
    </message>
    <message>
        <source>born {date}</source>
        <translation>rođen(a) {date}</translation>
    </message>
    <message>
        <source>expires {date}</source>
        <translation>ističe {date}</translation>
    </message>
    <message>
        <source>model not identified</source>
        <translation>model nije prepoznat</translation>
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
        <translation>Karton</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Široko</translation>
    </message>
    <message>
        <source>Notes ({count})</source>
        <translation>Napomene ({count})</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Napomene</translation>
    </message>
    <message>
        <source>No specimen of this page</source>
        <translation>Nema uzorka ove stranice</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Rezultati</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Zaključak</translation>
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
        <translation>Propuštanje protiv savjeta</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Propusti</translation>
    </message>
    <message>
        <source>Why is it cleared? The reason is recorded.</source>
        <translation>Zašto se propušta? Razlog se bilježi.</translation>
    </message>
</context>
<context>
    <name>Clearing</name>
    <message>
        <source>Document worn or dirty, feature seen by eye</source>
        <translation>Dokument pohaban ili prljav, obilježje viđeno okom</translation>
    </message>
    <message>
        <source>Capture disturbed by glare, light or position</source>
        <translation>Snimku je smetao odsjaj, svjetlo ili položaj</translation>
    </message>
    <message>
        <source>Examined by hand, nothing found</source>
        <translation>Pregledano rukom, ništa nije nađeno</translation>
    </message>
    <message>
        <source>Known deviation of this model</source>
        <translation>Poznato odstupanje ovog modela</translation>
    </message>
    <message>
        <source>Second line has cleared it</source>
        <translation>Druga linija ga je propustila</translation>
    </message>
    <message>
        <source>Expired, but accepted under an agreement</source>
        <translation>Istekao, ali prihvaćen po sporazumu</translation>
    </message>
</context>
<context>
    <name>Comparator</name>
    <message>
        <source>Questioned: {light}</source>
        <translation>Sporno: {light}</translation>
    </message>
    <message>
        <source>Specimen: {light}</source>
        <translation>Uzorak: {light}</translation>
    </message>
    <message>
        <source>Questioned and specimen: {light}</source>
        <translation>Sporno i uzorak: {light}</translation>
    </message>
    <message>
        <source>{picture} was not captured</source>
        <translation>Nije snimljeno: {picture}</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Look at it by hand</source>
        <translation>Pogledajte rukom</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Specimen</source>
        <translation>Uzorak</translation>
    </message>
    <message>
        <source>{whose}, {light}</source>
        <translation>{whose}, {light}</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Uporedo</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Preklop</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Treptanje</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Razlika</translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation>Prevlačenje</translation>
    </message>
    <message>
        <source>Share of the specimen</source>
        <translation>Udio uzorka</translation>
    </message>
    <message>
        <source>Time between pictures</source>
        <translation>Vrijeme između slika</translation>
    </message>
    <message>
        <source>Amplification</source>
        <translation>Pojačanje</translation>
    </message>
    <message>
        <source>Position of the edge</source>
        <translation>Položaj ivice</translation>
    </message>
</context>
<context>
    <name>ComparisonBar</name>
    <message>
        <source>Linked</source>
        <translation>Povezano</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mjeri</translation>
    </message>
</context>
<context>
    <name>ConclusionNotice</name>
    <message>
        <source>Seen</source>
        <translation>Viđeno</translation>
    </message>
    <message>
        <source>Second line on your referral of {time}</source>
        <translation>Druga linija o vašem upućivanju od {time}</translation>
    </message>
</context>
<context>
    <name>ConclusionPanel</name>
    <message>
        <source>Conclude…</source>
        <translation>Zaključi…</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Potvrdi</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Nazad</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Izaberi…</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorija</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Vrsta</translation>
    </message>
    <message>
        <source>In your words: what you examined and what it shows</source>
        <translation>Vašim riječima: šta ste ispitali i šta to pokazuje</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Obrazloženje</translation>
    </message>
    <message>
        <source>Fraud type</source>
        <translation>Vrsta prevare</translation>
    </message>
    <message>
        <source>It rests on</source>
        <translation>Zasniva se na</translation>
    </message>
    <message>
        <source>Choose a fraud type.</source>
        <translation>Izaberite vrstu prevare.</translation>
    </message>
    <message>
        <source>Tick an irregularity, or explain in words.</source>
        <translation>Označite nepravilnost ili obrazložite riječima.</translation>
    </message>
    <message>
        <source>Conclude as “{kind}”? The booth sees it at once, and it stays in the log.</source>
        <translation>Zaključiti kao „{kind}“? Šalter to vidi odmah, i ostaje u dnevniku.</translation>
    </message>
</context>
<context>
    <name>ConclusionView</name>
    <message>
        <source>Conclude again…</source>
        <translation>Zaključi ponovo…</translation>
    </message>
</context>
<context>
    <name>DayChart</name>
    <message>
        <source>Inspections over time</source>
        <translation>Provjere kroz vrijeme</translation>
    </message>
    <message>
        <source>From {day}: {inspections} inspections, {referred} referred, {overridden} overridden</source>
        <translation>Od {day}: provjere {inspections}, upućeno {referred}, protiv savjeta {overridden}</translation>
    </message>
    <message>
        <source>Inspections by day, referred dark</source>
        <translation>Provjere po danima, upućene tamno</translation>
    </message>
    <message>
        <source>highest {count}</source>
        <translation>najviše {count}</translation>
    </message>
</context>
<context>
    <name>DetailsPage</name>
    <message>
        <source>Loading the specimen ...</source>
        <translation>Uzorak se učitava ...</translation>
    </message>
    <message>
        <source>No specimen of this model</source>
        <translation>Nema uzorka ovog modela</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Nazad</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Provjere</translation>
    </message>
</context>
<context>
    <name>EntryDetail</name>
    <message>
        <source>Choose a row to see all of it.</source>
        <translation>Izaberite red da vidite sve o njemu.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kada</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ko</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Radno mjesto</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Savjet</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Odluka</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Zaključak</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Razlozi</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Nalazi</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Provjere</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Provjera</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Upućivanje</translation>
    </message>
    <message>
        <source>Time taken</source>
        <translation>Trajanje</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Vrsta</translation>
    </message>
    <message>
        <source>Evaluation of pre-recorded images</source>
        <translation>Ogledno, sa ranije snimljenim slikama</translation>
    </message>
    <message>
        <source>Log number</source>
        <translation>Redni broj</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation>{done} od {total} urađeno</translation>
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
        <translation>Zatvori</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>evidence {combined}, referred above {limit}</source>
        <translation>dokazi {combined}, upućuje se iznad {limit}</translation>
    </message>
    <message>
        <source>decides alone</source>
        <translation>odlučuje sama</translation>
    </message>
    <message>
        <source>agrees with another</source>
        <translation>slaže se s drugom</translation>
    </message>
    <message>
        <source>adds its weight</source>
        <translation>dodaje svoju težinu</translation>
    </message>
    <message>
        <source>repeats another</source>
        <translation>ponavlja drugu</translation>
    </message>
    <message>
        <source>asks for a look</source>
        <translation>traži pogled</translation>
    </message>
</context>
<context>
    <name>EvidenceScale</name>
    <message>
        <source>What moved the advice</source>
        <translation>Šta je uticalo na savjet</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>i još {count}</translation>
    </message>
</context>
<context>
    <name>ExaminePage</name>
    <message>
        <source>Choose a referral</source>
        <translation>Izaberite upućivanje</translation>
    </message>
    <message>
        <source>Its pictures open here beside the specimen.</source>
        <translation>Njegove slike se otvaraju ovdje pored uzorka.</translation>
    </message>
    <message>
        <source>Opening the case …</source>
        <translation>Predmet se otvara …</translation>
    </message>
    <message>
        <source>The case cannot be opened</source>
        <translation>Predmet se ne može otvoriti</translation>
    </message>
    <message>
        <source>What went wrong stands above.</source>
        <translation>Gore stoji šta nije u redu.</translation>
    </message>
    <message>
        <source>White light</source>
        <translation>Bijelo svjetlo</translation>
    </message>
    <message>
        <source>UV</source>
        <translation>UV</translation>
    </message>
    <message>
        <source>Infrared</source>
        <translation>Infracrveno</translation>
    </message>
    <message>
        <source>The other side of the document</source>
        <translation>Druga strana dokumenta</translation>
    </message>
    <message>
        <source>Link the views</source>
        <translation>Poveži prikaze</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mjeri</translation>
    </message>
    <message>
        <source>Open the specimen&apos;s record</source>
        <translation>Otvori karton uzorka</translation>
    </message>
    <message>
        <source>Comparator over the whole width</source>
        <translation>Poređenje preko cijele širine</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Rezultati</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Napomene</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Zaključak</translation>
    </message>
    <message>
        <source>Next referral</source>
        <translation>Sljedeće upućivanje</translation>
    </message>
    <message>
        <source>Referral before</source>
        <translation>Prethodno upućivanje</translation>
    </message>
</context>
<context>
    <name>ExportBar</name>
    <message>
        <source>Open the folder</source>
        <translation>Otvori fasciklu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zatvori</translation>
    </message>
    <message>
        <source>Writing {file} …</source>
        <translation>Piše se {file} …</translation>
    </message>
    <message>
        <source>{rows} written to {path}</source>
        <translation>{rows}, zapisano u {path}</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Izdavanje</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Veličina</translation>
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
        <translation>nema</translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>Snimci</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibracija</translation>
    </message>
    <message>
        <source>done</source>
        <translation>urađena</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>još nije</translation>
    </message>
</context>
<context>
    <name>Feature</name>
    <message>
        <source>whole page</source>
        <translation>cijela stranica</translation>
    </message>
    <message>
        <source>fibres</source>
        <translation>vlakna</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>papir</translation>
    </message>
    <message>
        <source>print</source>
        <translation>štampa</translation>
    </message>
    <message>
        <source>MRZ</source>
        <translation>MRZ</translation>
    </message>
    <message>
        <source>MRZ overprint</source>
        <translation>pretisak MRZ</translation>
    </message>
    <message>
        <source>access number</source>
        <translation>pristupni broj</translation>
    </message>
    <message>
        <source>barcode</source>
        <translation>bar-kod</translation>
    </message>
    <message>
        <source>perforated number</source>
        <translation>perforirani broj</translation>
    </message>
    <message>
        <source>perforation</source>
        <translation>perforacija</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>slika</translation>
    </message>
    <message>
        <source>second portrait</source>
        <translation>drugi portret</translation>
    </message>
    <message>
        <source>photo overprint</source>
        <translation>pretisak slike</translation>
    </message>
    <message>
        <source>thread</source>
        <translation>nit</translation>
    </message>
    <message>
        <source>printed data</source>
        <translation>štampani podaci</translation>
    </message>
    <message>
        <source>watermark</source>
        <translation>vodeni žig</translation>
    </message>
    <message>
        <source>personal print</source>
        <translation>lična štampa</translation>
    </message>
    <message>
        <source>further feature</source>
        <translation>drugo obilježje</translation>
    </message>
</context>
<context>
    <name>FeatureForm</name>
    <message>
        <source>Remove</source>
        <translation>Ukloni</translation>
    </message>
    <message>
        <source>What an officer should see</source>
        <translation>Šta službenik treba da vidi</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Svojstvo</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Čega</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Očekuje se</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Značaj</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Obilježja</translation>
    </message>
    <message>
        <source>Choose a light, then drag a rectangle around a feature that shows in it.</source>
        <translation>Izaberite svjetlo, pa povucite pravougaonik oko obilježja koje se u njemu vidi.</translation>
    </message>
</context>
<context>
    <name>FeatureList</name>
    <message>
        <source>Features</source>
        <translation>Obilježja</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>document code</source>
        <translation>oznaka dokumenta</translation>
    </message>
    <message>
        <source>issuing state</source>
        <translation>država izdavanja</translation>
    </message>
    <message>
        <source>surname</source>
        <translation>prezime</translation>
    </message>
    <message>
        <source>given names</source>
        <translation>ime</translation>
    </message>
    <message>
        <source>name</source>
        <translation>ime i prezime</translation>
    </message>
    <message>
        <source>document number</source>
        <translation>broj dokumenta</translation>
    </message>
    <message>
        <source>nationality</source>
        <translation>državljanstvo</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>datum rođenja</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>pol</translation>
    </message>
    <message>
        <source>date of expiry</source>
        <translation>datum isteka</translation>
    </message>
    <message>
        <source>date of issue</source>
        <translation>datum izdavanja</translation>
    </message>
    <message>
        <source>optional data</source>
        <translation>dodatni podaci</translation>
    </message>
    <message>
        <source>personal number</source>
        <translation>lični broj</translation>
    </message>
    <message>
        <source>whole zone</source>
        <translation>cijela zona</translation>
    </message>
    <message>
        <source>male</source>
        <translation>muški</translation>
    </message>
    <message>
        <source>female</source>
        <translation>ženski</translation>
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
        <translation>isto kao ranije ({before})</translation>
    </message>
    <message>
        <source>{arrow} {change} (before: {before})</source>
        <translation>{arrow} {change} (ranije: {before})</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Prvi dan</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Posljednji dan</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Događaj</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Savjet</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Odluka</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Službenik</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Očisti</translation>
    </message>
    <message>
        <source>All officers</source>
        <translation>Svi službenici</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Danas</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Posljednjih 7 dana</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Posljednjih 30 dana</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Posljednjih 365 dana</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Od – do</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Svi događaji</translation>
    </message>
    <message>
        <source>Any advice</source>
        <translation>Svi savjeti</translation>
    </message>
    <message>
        <source>Any decision</source>
        <translation>Sve odluke</translation>
    </message>
    <message>
        <source>Officer, id, model or check</source>
        <translation>Službenik, oznaka, model ili provjera</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Reset</source>
        <translation>Očisti</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Sve države</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Sve vrste</translation>
    </message>
    <message>
        <source>All lights</source>
        <translation>Sva svjetla</translation>
    </message>
    <message>
        <source>Any year</source>
        <translation>Bilo koja godina</translation>
    </message>
    <message>
        <source>Title, id or feature</source>
        <translation>Naziv, oznaka…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Traži</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Država</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Vrsta</translation>
    </message>
    <message>
        <source>Captured in</source>
        <translation>Snimljeno pod</translation>
    </message>
    <message>
        <source>Issued in</source>
        <translation>Izdato godine</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Check digit of {field}: found {found}, expected {expected}</source>
        <translation>Kontrolna cifra za {field}: nađeno {found}, očekivano {expected}</translation>
    </message>
    <message>
        <source>{field}: no state has the code {found}</source>
        <translation>{field}: nijedna država nema oznaku {found}</translation>
    </message>
    <message>
        <source>{field}: missing</source>
        <translation>{field}: nedostaje</translation>
    </message>
    <message>
        <source>{field}: no date is given</source>
        <translation>{field}: datum nije naveden</translation>
    </message>
    <message>
        <source>Surname and given names are not parted as ICAO prescribes</source>
        <translation>Prezime i ime nijesu razdvojeni kako propisuje ICAO</translation>
    </message>
    <message>
        <source>{field}: {found} is a special code that is in use</source>
        <translation>{field}: {found} je posebna oznaka koja je u upotrebi</translation>
    </message>
    <message>
        <source>{field}: {found} is a withdrawn code</source>
        <translation>{field}: {found} je povučena oznaka</translation>
    </message>
    <message>
        <source>{field}: {found} belongs to no real state</source>
        <translation>{field}: {found} ne pripada nijednoj stvarnoj državi</translation>
    </message>
    <message>
        <source>{field}: the code {found} is not meant for this field</source>
        <translation>{field}: oznaka {found} nije za ovo polje</translation>
    </message>
    <message>
        <source>{field}: {found} is no date</source>
        <translation>{field}: {found} nije datum</translation>
    </message>
    <message>
        <source>{field}: {found} does not belong there</source>
        <translation>{field}: {found} tu ne spada</translation>
    </message>
    <message>
        <source>A line has {found} characters instead of {expected}</source>
        <translation>Red ima {found} znakova umjesto {expected}</translation>
    </message>
    <message>
        <source>The name is cut off</source>
        <translation>Ime je skraćeno</translation>
    </message>
    <message>
        <source>The document number runs on in the optional data</source>
        <translation>Broj dokumenta se nastavlja u dodatnim podacima</translation>
    </message>
    <message>
        <source>Issued by Utopia: a specimen</source>
        <translation>Izdala Utopija: specimen</translation>
    </message>
    <message>
        <source>Sex: {found} is not allowed</source>
        <translation>Pol: {found} nije dozvoljeno</translation>
    </message>
    <message>
        <source>Document code {found} is not usual</source>
        <translation>Oznaka dokumenta {found} nije uobičajena</translation>
    </message>
    <message>
        <source>The MRZ has no known layout</source>
        <translation>MRZ nema poznat raspored</translation>
    </message>
    <message>
        <source>The layout of this MRZ is not published</source>
        <translation>Raspored ove MRZ nije objavljen</translation>
    </message>
    <message>
        <source>The MRZ reads differently in two lights: {found}, {expected}</source>
        <translation>MRZ se različito čita pod dva svjetla: {found}, {expected}</translation>
    </message>
    <message>
        <source>{field}: {found} is a known deviation of this issuer</source>
        <translation>{field}: {found} je poznato odstupanje ovog izdavaoca</translation>
    </message>
    <message>
        <source>{field}: found {found}, expected {expected}</source>
        <translation>{field}: nađeno {found}, očekivano {expected}</translation>
    </message>
</context>
<context>
    <name>GridDelegate</name>
    <message>
        <source>Loading …</source>
        <translation>Učitava se …</translation>
    </message>
    <message>
        <source>The picture cannot be read</source>
        <translation>Slika se ne može pročitati</translation>
    </message>
</context>
<context>
    <name>GridView</name>
    <message>
        <source>Specimens</source>
        <translation>Uzorci</translation>
    </message>
</context>
<context>
    <name>GroundsList</name>
    <message>
        <source>The machine found nothing irregular: explain in words.</source>
        <translation>Mašina nije našla ništa nepravilno: obrazložite riječima.</translation>
    </message>
</context>
<context>
    <name>HolderPanel</name>
    <message>
        <source>MRZ not read</source>
        <translation>MRZ nije pročitana</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>bez imena</translation>
    </message>
    <message>
        <source>{nationality}, issued by {issuer}</source>
        <translation>{nationality}, izdao {issuer}</translation>
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
        <translation>Tasteri</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>empty: basic checks only</source>
        <translation>prazna: samo osnovne provjere</translation>
    </message>
    <message>
        <source>{pages}, of today</source>
        <translation>{pages}, od danas</translation>
    </message>
    <message>
        <source>{pages}, of {day} ({age})</source>
        <translation>{pages}, od {day} ({age})</translation>
    </message>
</context>
<context>
    <name>Light</name>
    <message>
        <source>White</source>
        <translation>Bijelo</translation>
    </message>
    <message>
        <source>UV</source>
        <translation>UV</translation>
    </message>
    <message>
        <source>Infrared</source>
        <translation>Infracrveno</translation>
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
        <translation>Koaksijalno</translation>
    </message>
    <message>
        <source>Oblique, left</source>
        <translation>Koso, lijevo</translation>
    </message>
    <message>
        <source>Oblique, right</source>
        <translation>Koso, desno</translation>
    </message>
    <message>
        <source>Oblique, top</source>
        <translation>Koso, gore</translation>
    </message>
    <message>
        <source>Oblique, bottom</source>
        <translation>Koso, dolje</translation>
    </message>
    <message>
        <source>Transmitted</source>
        <translation>Kroz papir</translation>
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
        <translation>Sve</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Inspections</source>
        <translation>Provjere</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Upućeno</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>Protiv savjeta</translation>
    </message>
    <message>
        <source>Concluded as fraud</source>
        <translation>Zaključeno kao prevara</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Izvoz u CSV…</translation>
    </message>
    <message>
        <source>Export the rows</source>
        <translation>Izvezi redove</translation>
    </message>
    <message>
        <source>Close the row</source>
        <translation>Zatvori red</translation>
    </message>
    <message>
        <source>Find text</source>
        <translation>Traži tekst</translation>
    </message>
    <message>
        <source>Reset the filters</source>
        <translation>Očisti filtere</translation>
    </message>
    <message>
        <source>{rows}. Inspections that were evaluations of pre-recorded images: {evaluation}.</source>
        <translation>{rows}. Ogledne provjere sa ranije snimljenim slikama: {evaluation}.</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>Izvoz dnevnika</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Vrijednosti odvojene zarezom (*.csv)</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Document inspection workstation</source>
        <translation>Radna stanica za pregled dokumenata</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>Prikaži tastere</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>Zaključaj stanicu</translation>
    </message>
</context>
<context>
    <name>Meaning</name>
    <message>
        <source>Security paper stays dark under UV. Here it shines: typical of ordinary office paper.</source>
        <translation>Zaštićeni papir je taman pod UV. Ovdje svijetli: tipično za običan kancelarijski papir.</translation>
    </message>
    <message>
        <source>The MRZ must stay black in infrared. Here it fades: typical of ink-jet or dye prints.</source>
        <translation>MRZ mora da ostane crna u infracrvenom. Ovdje blijedi: tipično za ink-džet i štampu bojama.</translation>
    </message>
    <message>
        <source>The background should vanish in infrared. Here it stays: typical of ink-jet or laser reprints.</source>
        <translation>Podloga treba da nestane u infracrvenom. Ovdje ostaje: tipično za ink-džet ili laserske kopije.</translation>
    </message>
    <message>
        <source>The ink does not absorb as the issuer&apos;s ink does: it was printed with another one.</source>
        <translation>Boja ne upija kao boja izdavaoca: štampano je drugom.</translation>
    </message>
    <message>
        <source>The material is brighter than the issuer&apos;s: it may be another paper or be washed.</source>
        <translation>Materijal je svjetliji od izdavaočevog: možda je drugi papir ili opran.</translation>
    </message>
    <message>
        <source>Fine lines are broken or missing: typical of a copy made from a scan.</source>
        <translation>Tanke linije su prekinute ili ih nema: tipično za kopiju sa skenera.</translation>
    </message>
    <message>
        <source>The fluorescent print is missing or has other colours: copies rarely have it right.</source>
        <translation>Fluorescentne štampe nema ili je druge boje: kopije je rijetko imaju tačnu.</translation>
    </message>
    <message>
        <source>The material lets light through in another way than the issuer&apos;s.</source>
        <translation>Materijal propušta svjetlo drugačije od izdavaočevog.</translation>
    </message>
    <message>
        <source>The ink should vanish under this light. Here it stays: another ink was used.</source>
        <translation>Boja treba da nestane pod ovim svjetlom. Ovdje ostaje: korišćena je druga boja.</translation>
    </message>
    <message>
        <source>Check digits protect numbers and dates. One that does not fit points to a changed character.</source>
        <translation>Kontrolne cifre štite brojeve i datume. Ona koja ne odgovara ukazuje na promijenjen znak.</translation>
    </message>
    <message>
        <source>Altered or added characters often show in one light only.</source>
        <translation>Izmijenjeni ili dodati znakovi često se vide samo pod jednim svjetlom.</translation>
    </message>
    <message>
        <source>The issuer does not exist in the ICAO list: fantasy documents use such codes.</source>
        <translation>Izdavalac ne postoji na spisku ICAO: takve oznake imaju izmišljeni dokumenti.</translation>
    </message>
    <message>
        <source>A real issuer&apos;s system does not print such dates.</source>
        <translation>Sistem stvarnog izdavaoca ne štampa takve datume.</translation>
    </message>
    <message>
        <source>The document is past its date; that alone is no sign of forgery.</source>
        <translation>Dokumentu je prošao rok; to samo po sebi nije znak falsifikovanja.</translation>
    </message>
    <message>
        <source>One of the two was changed, or it was read wrongly.</source>
        <translation>Jedno od toga je promijenjeno ili je pogrešno pročitano.</translation>
    </message>
    <message>
        <source>ICAO prescribes OCR-B; a similar typeface points to a reprint.</source>
        <translation>ICAO propisuje OCR-B; slično pismo ukazuje na preštampavanje.</translation>
    </message>
    <message>
        <source>Utopia issues specimens only; nobody travels with one.</source>
        <translation>Utopija izdaje samo specimene; niko njima ne putuje.</translation>
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
        <translation>nema</translation>
    </message>
    <message>
        <source>Utopia, ordinary passport (2024)</source>
        <translation>Utopija, pasoš (2024)</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>GGGG-MM-DD</translation>
    </message>
    <message>
        <source>Empty if not known</source>
        <translation>Prazno ako nije poznato</translation>
    </message>
    <message>
        <source>YYYY</source>
        <translation>GGGG</translation>
    </message>
    <message>
        <source>First year of issue, empty if not known</source>
        <translation>Prva godina izdavanja, prazno ako nije poznata</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Naziv</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Država</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Vrsta</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Broj</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Godina</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Strana</translation>
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
        <translation>Izdavan od</translation>
    </message>
    <message>
        <source>Last issued</source>
        <translation>Izdavan do</translation>
    </message>
</context>
<context>
    <name>ModelPanel</name>
    <message>
        <source>Specimen</source>
        <translation>Uzorak</translation>
    </message>
    <message>
        <source>Document model</source>
        <translation>Model dokumenta</translation>
    </message>
    <message>
        <source>Like: {models}</source>
        <translation>Slično: {models}</translation>
    </message>
    <message>
        <source>No specimen fits this page.</source>
        <translation>Nijedan uzorak ne odgovara ovoj stranici.</translation>
    </message>
    <message>
        <source>Model not identified: basic checks only</source>
        <translation>Model nije prepoznat: samo osnovne provjere</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>What you see, where, under which light</source>
        <translation>Šta vidite, gdje, pod kojim svjetlom</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nova napomena</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>Dodaj napomenu</translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <translation>Još nema napomena.</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Something in the program went wrong</source>
        <translation>Nešto u programu nije u redu</translation>
    </message>
    <message>
        <source>This is a fault of the program, not of the document.</source>
        <translation>Ovo je greška programa, ne dokumenta.</translation>
    </message>
    <message>
        <source>What was captured is kept. Try again; if it happens again, report it.</source>
        <translation>Snimljeno je sačuvano. Pokušajte ponovo; ako se ponovi, prijavite.</translation>
    </message>
    <message>
        <source>The inspection stopped</source>
        <translation>Provjera je zaustavljena</translation>
    </message>
    <message>
        <source>The analysis ended unexpectedly and was started again; the captures are kept.</source>
        <translation>Analiza je neočekivano prekinuta i ponovo pokrenuta; snimci su sačuvani.</translation>
    </message>
    <message>
        <source>Press Repeat.</source>
        <translation>Pritisnite Ponovi.</translation>
    </message>
    <message>
        <source>The reader does not answer</source>
        <translation>Čitač se ne javlja</translation>
    </message>
    <message>
        <source>It is not connected, was unplugged or is switched off.</source>
        <translation>Nije povezan, isključen je ili ugašen.</translation>
    </message>
    <message>
        <source>Check its cable and power, then press Repeat.</source>
        <translation>Provjerite kabl i napajanje, pa pritisnite Ponovi.</translation>
    </message>
    <message>
        <source>The reader is in use</source>
        <translation>Čitač je zauzet</translation>
    </message>
    <message>
        <source>Another program holds it.</source>
        <translation>Drži ga drugi program.</translation>
    </message>
    <message>
        <source>Close that program, then press Repeat.</source>
        <translation>Zatvorite taj program, pa pritisnite Ponovi.</translation>
    </message>
    <message>
        <source>The document was taken off the reader too early</source>
        <translation>Dokument je prerano sklonjen sa čitača</translation>
    </message>
    <message>
        <source>The pictures taken before are kept.</source>
        <translation>Slike snimljene prije toga su sačuvane.</translation>
    </message>
    <message>
        <source>Lay it back, leave it there, and press Repeat.</source>
        <translation>Vratite ga, ostavite ga tu i pritisnite Ponovi.</translation>
    </message>
    <message>
        <source>The reader reports a fault</source>
        <translation>Čitač prijavljuje kvar</translation>
    </message>
    <message>
        <source>It answered, but not as it should.</source>
        <translation>Javio se, ali ne kako treba.</translation>
    </message>
    <message>
        <source>Press Repeat; if it happens again, have the reader serviced.</source>
        <translation>Pritisnite Ponovi; ako se ponovi, dajte čitač na servis.</translation>
    </message>
    <message>
        <source>The reader does not offer this light or resolution</source>
        <translation>Čitač nema ovo svjetlo ili rezoluciju</translation>
    </message>
    <message>
        <source>Choose another reader or other lights.</source>
        <translation>Izaberite drugi čitač ili druga svjetla.</translation>
    </message>
    <message>
        <source>The capture was cancelled</source>
        <translation>Snimanje je otkazano</translation>
    </message>
    <message>
        <source>Press Repeat to capture again.</source>
        <translation>Pritisnite Ponovi za novo snimanje.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Capturing {light}</source>
        <translation>Snima se: {light}</translation>
    </message>
    <message>
        <source>{step} of {steps}. Leave the document on the reader.</source>
        <translation>{step} od {steps}. Ostavite dokument na čitaču.</translation>
    </message>
    <message>
        <source>Inspecting</source>
        <translation>Provjera je u toku</translation>
    </message>
    <message>
        <source>Finding the page. It may be taken off the reader.</source>
        <translation>Traži se stranica. Dokument se može skloniti sa čitača.</translation>
    </message>
    <message>
        <source>Reading the MRZ</source>
        <translation>Čita se MRZ</translation>
    </message>
    <message>
        <source>Finding the document model</source>
        <translation>Traži se model dokumenta</translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message>
        <source>The picture is coarser than 385 ppi</source>
        <translation>Slika je grublja od 385 ppi</translation>
    </message>
    <message>
        <source>The picture is not sharp: press the page flat and repeat</source>
        <translation>Slika nije oštra: pritisnite stranicu ravno i ponovite</translation>
    </message>
    <message>
        <source>Glare on the page: turn or tilt it a little and repeat</source>
        <translation>Odsjaj na stranici: malo je okrenite ili nagnite i ponovite</translation>
    </message>
    <message>
        <source>The picture is too dark or too bright: keep daylight off and repeat</source>
        <translation>Slika je pretamna ili presvijetla: zaklonite dnevno svjetlo i ponovite</translation>
    </message>
    <message>
        <source>The picture is too bright: keep daylight off and repeat</source>
        <translation>Slika je presvijetla: zaklonite dnevno svjetlo i ponovite</translation>
    </message>
    <message>
        <source>The picture is too dark: repeat</source>
        <translation>Slika je pretamna: ponovite</translation>
    </message>
    <message>
        <source>A page could not be laid on its specimen: press it flat and repeat</source>
        <translation>Stranica nije mogla da se položi na svoj uzorak: pritisnite je ravno i ponovite</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Rezolucija</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Oštrina</translation>
    </message>
    <message>
        <source>Glare</source>
        <translation>Odsjaj</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Ekspozicija</translation>
    </message>
    <message>
        <source>Edges of the page</source>
        <translation>Ivice stranice</translation>
    </message>
    <message>
        <source>Place on the specimen</source>
        <translation>Mjesto na uzorku</translation>
    </message>
    <message>
        <source>An edge of the page is cut off: lay it fully on the glass and repeat</source>
        <translation>Ivica stranice je odsječena: stavite je cijelu na staklo i ponovite</translation>
    </message>
    <message>
        <source>The stated resolution does not fit the size of the page</source>
        <translation>Navedena rezolucija ne odgovara veličini stranice</translation>
    </message>
    <message>
        <source>The picture is not good enough: repeat</source>
        <translation>Slika nije dovoljno dobra: ponovite</translation>
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
        <translation>razlog nije naveden</translation>
    </message>
    <message>
        <source>Model not identified</source>
        <translation>Model nije prepoznat</translation>
    </message>
    <message>
        <source>{sender} (evaluation)</source>
        <translation>{sender} (ogledno)</translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Reading the referrals …</source>
        <translation>Čitaju se upućivanja …</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otvorena</translation>
    </message>
    <message>
        <source>Concluded</source>
        <translation>Zaključena</translation>
    </message>
    <message>
        <source>What the booths refer appears here by itself.</source>
        <translation>Ono što šalteri upute pojavljuje se ovdje samo.</translation>
    </message>
    <message>
        <source>No open referrals</source>
        <translation>Nema otvorenih upućivanja</translation>
    </message>
    <message>
        <source>Nothing concluded yet</source>
        <translation>Još ništa nije zaključeno</translation>
    </message>
    <message>
        <source>Concluded cases stay here for reference.</source>
        <translation>Zaključeni predmeti ostaju ovdje za uvid.</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Upućivanja</translation>
    </message>
</context>
<context>
    <name>RangeScale</name>
    <message>
        <source>measured {value}, accepted {low} to {high}</source>
        <translation>izmjereno {value}, prihvata se od {low} do {high}</translation>
    </message>
    <message>
        <source>measured {value}</source>
        <translation>izmjereno {value}</translation>
    </message>
    <message>
        <source>accepted {low} to {high}</source>
        <translation>prihvata se od {low} do {high}</translation>
    </message>
</context>
<context>
    <name>ReadinessBar</name>
    <message>
        <source>a capture</source>
        <translation>snimak</translation>
    </message>
    <message>
        <source>regions or features</source>
        <translation>područja ili obilježja</translation>
    </message>
    <message>
        <source>Still needed: {parts}</source>
        <translation>Još nedostaje: {parts}</translation>
    </message>
    <message>
        <source>Can be saved. Better with: {parts}</source>
        <translation>Može se sačuvati. Bolje sa: {parts}</translation>
    </message>
    <message>
        <source>Complete. Calibration takes some seconds.</source>
        <translation>Potpuno. Kalibracija traje nekoliko sekundi.</translation>
    </message>
    <message>
        <source>state</source>
        <translation>država</translation>
    </message>
    <message>
        <source>type</source>
        <translation>vrsta</translation>
    </message>
    <message>
        <source>title</source>
        <translation>naziv</translation>
    </message>
    <message>
        <source>side</source>
        <translation>strana</translation>
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
        <translation>Obilježja</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Područja</translation>
    </message>
    <message>
        <source>No features declared: checks use what calibration learnt from the captures.</source>
        <translation>Obilježja nijesu navedena: provjere koriste ono što je kalibracija naučila iz snimaka.</translation>
    </message>
</context>
<context>
    <name>ReferPanel</name>
    <message>
        <source>Refer to the second line</source>
        <translation>Uputi u drugu liniju</translation>
    </message>
    <message>
        <source>Note for the second line</source>
        <translation>Napomena za drugu liniju</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Pošalji</translation>
    </message>
    <message>
        <source>Reasons for suspicion</source>
        <translation>Razlozi za sumnju</translation>
    </message>
</context>
<context>
    <name>RegionForm</name>
    <message>
        <source>Differs from holder to holder</source>
        <translation>Različito od imaoca do imaoca</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ukloni</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Područja</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naziv</translation>
    </message>
    <message>
        <source>Drag a rectangle on the page around what is printed for each holder, and around the photo.</source>
        <translation>Povucite pravougaonik na stranici oko onoga što se štampa za svakog imaoca i oko slike.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Inspection of the tray</source>
        <translation>Provjera svih dokumenata simulatora</translation>
    </message>
    <message>
        <source>Evaluation with generated documents, no travel document of a person.</source>
        <translation>Ogledno, sa izrađenim dokumentima; nema putne isprave neke osobe.</translation>
    </message>
    <message>
        <source>not inspected</source>
        <translation>nije provjereno</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>Prozor</translation>
    </message>
    <message>
        <source>{coverage}. Model {model}. {seconds} s.</source>
        <translation>{coverage}. Model {model}. {seconds} s.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Specimen</source>
        <translation>Uzorak</translation>
    </message>
</context>
<context>
    <name>ResultsPanel</name>
    <message>
        <source>{done} of {total} checks done</source>
        <translation>{done} od {total} provjera urađeno</translation>
    </message>
    <message>
        <source>No checks were recorded</source>
        <translation>Provjere nijesu zabilježene</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>First line</source>
        <translation>Prva linija</translation>
    </message>
    <message>
        <source>Second line</source>
        <translation>Druga linija</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Predavač</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Rukovodilac</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Revizor</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Inspect travel documents at the booth</source>
        <translation>Provjera putnih isprava na šalteru</translation>
    </message>
    <message>
        <source>Examine referred documents and conclude</source>
        <translation>Ispitivanje upućenih dokumenata i zaključak</translation>
    </message>
    <message>
        <source>Keep the specimens and teach with them</source>
        <translation>Čuvanje uzoraka i obuka</translation>
    </message>
    <message>
        <source>Read the log and its figures</source>
        <translation>Čitanje dnevnika i brojki</translation>
    </message>
    <message>
        <source>Read the log, change nothing</source>
        <translation>Čitanje dnevnika, bez izmjena</translation>
    </message>
    <message>
        <source>Keep the library of this workstation</source>
        <translation>Održavanje biblioteke ove stanice</translation>
    </message>
</context>
<context>
    <name>RoleChooser</name>
    <message>
        <source>Your name or number</source>
        <translation>Vaše ime ili broj</translation>
    </message>
    <message>
        <source>Document inspection workstation</source>
        <translation>Radna stanica za pregled dokumenata</translation>
    </message>
    <message>
        <source>Who works at this desk?</source>
        <translation>Ko radi na ovoj stanici?</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Jezik</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Ekran</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Službenik</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Svjetlo</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tamno</translation>
    </message>
</context>
<context>
    <name>RowsModel</name>
    <message>
        <source>Time</source>
        <translation>Vrijeme</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Događaj</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Službenik</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Radno mjesto</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Savjet</translation>
    </message>
    <message>
        <source>Decision, conclusion</source>
        <translation>Odluka, zaključak</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Razlozi</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
</context>
<context>
    <name>RowsView</name>
    <message>
        <source>Reading the log …</source>
        <translation>Čita se dnevnik …</translation>
    </message>
    <message>
        <source>Nothing in the log matches. Choose a longer period or reset the filters.</source>
        <translation>Ništa u dnevniku ne odgovara. Izaberite duži period ili očistite filtere.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Dnevnik</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>Check digits</source>
        <translation>Kontrolne cifre</translation>
    </message>
    <message>
        <source>MRZ in two lights</source>
        <translation>MRZ pod dva svjetla</translation>
    </message>
    <message>
        <source>Issuing state</source>
        <translation>Država izdavanja</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datumi</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Važenje</translation>
    </message>
    <message>
        <source>Not a specimen</source>
        <translation>Nije specimen</translation>
    </message>
    <message>
        <source>MRZ against print</source>
        <translation>MRZ prema štampi</translation>
    </message>
    <message>
        <source>MRZ typeface</source>
        <translation>Pismo MRZ</translation>
    </message>
    <message>
        <source>Two portraits</source>
        <translation>Dva portreta</translation>
    </message>
    <message>
        <source>Document model</source>
        <translation>Model dokumenta</translation>
    </message>
    <message>
        <source>{check}: as expected</source>
        <translation>{check}: kako treba</translation>
    </message>
    <message>
        <source>The document expired {time} ago</source>
        <translation>Dokument je istekao prije {time}</translation>
    </message>
    <message>
        <source>A check digit of the MRZ is wrong</source>
        <translation>Kontrolna cifra MRZ je pogrešna</translation>
    </message>
    <message>
        <source>White light and infrared show different characters in the MRZ</source>
        <translation>Bijelo i infracrveno svjetlo pokazuju različite znakove u MRZ</translation>
    </message>
    <message>
        <source>No state or organisation has the issuing code {issuing_state}</source>
        <translation>Nijedna država ni organizacija nema oznaku izdavanja {issuing_state}</translation>
    </message>
    <message>
        <source>A date is impossible or the dates contradict each other</source>
        <translation>Neki datum je nemoguć ili su datumi u protivrječnosti</translation>
    </message>
    <message>
        <source>The document has expired</source>
        <translation>Dokument je istekao</translation>
    </message>
    <message>
        <source>This is a specimen, not a travel document</source>
        <translation>Ovo je specimen, nije putna isprava</translation>
    </message>
    <message>
        <source>The MRZ and the printed data differ</source>
        <translation>MRZ i štampani podaci se razlikuju</translation>
    </message>
    <message>
        <source>The MRZ is not printed in OCR-B</source>
        <translation>MRZ nije štampana pismom OCR-B</translation>
    </message>
    <message>
        <source>The two portraits differ</source>
        <translation>Dva portreta se razlikuju</translation>
    </message>
    <message>
        <source>The document model is not in the library: basic checks only</source>
        <translation>Model dokumenta nije u biblioteci: samo osnovne provjere</translation>
    </message>
    <message>
        <source>{check}: not as expected</source>
        <translation>{check}: nije kako treba</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Front</source>
        <translation>Prednja</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zadnja</translation>
    </message>
    <message>
        <source>Data page</source>
        <translation>Stranica sa podacima</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Close</source>
        <translation>Zatvori</translation>
    </message>
</context>
<context>
    <name>Span</name>
    <message>
        <source>EXPIRED {time} ago</source>
        <translation>ISTEKAO prije {time}</translation>
    </message>
    <message>
        <source>expires today</source>
        <translation>ističe danas</translation>
    </message>
    <message>
        <source>valid for {time}</source>
        <translation>važi još {time}</translation>
    </message>
</context>
<context>
    <name>SpecimenChoice</name>
    <message>
        <source>Compare with</source>
        <translation>Uporedi sa</translation>
    </message>
    <message>
        <source>The specimen that the case is compared with</source>
        <translation>Uzorak sa kojim se predmet poredi</translation>
    </message>
    <message>
        <source>Compare with …</source>
        <translation>Uporedi sa …</translation>
    </message>
    <message>
        <source>No specimens</source>
        <translation>Nema uzoraka</translation>
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
        <translation>Dodaj uzorke iz fascikle</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>Nazad u biblioteku</translation>
    </message>
    <message>
        <source>Add from a folder</source>
        <translation>Dodaj iz fascikle</translation>
    </message>
    <message>
        <source>Add from the reader</source>
        <translation>Dodaj sa čitača</translation>
    </message>
    <message>
        <source>Reset the filters</source>
        <translation>Očisti filtere</translation>
    </message>
    <message>
        <source>White light</source>
        <translation>Bijelo svjetlo</translation>
    </message>
    <message>
        <source>UV</source>
        <translation>UV</translation>
    </message>
    <message>
        <source>Infrared</source>
        <translation>Infracrveno</translation>
    </message>
    <message>
        <source>All lights side by side</source>
        <translation>Sva svjetla jedno pored drugog</translation>
    </message>
    <message>
        <source>Show or hide features</source>
        <translation>Prikaži ili sakrij obilježja</translation>
    </message>
    <message>
        <source>Show or hide regions</source>
        <translation>Prikaži ili sakrij područja</translation>
    </message>
    <message>
        <source>Capture, stop</source>
        <translation>Snimi, zaustavi</translation>
    </message>
    <message>
        <source>Turn the page by half a turn</source>
        <translation>Okreni stranicu za pola okreta</translation>
    </message>
    <message>
        <source>Lay the other side on the glass</source>
        <translation>Stavi drugu stranu na staklo</translation>
    </message>
    <message>
        <source>Take the last step back</source>
        <translation>Poništi posljednji korak</translation>
    </message>
    <message>
        <source>Remove what is chosen</source>
        <translation>Ukloni ono što je izabrano</translation>
    </message>
</context>
<context>
    <name>Suspicion</name>
    <message>
        <source>Holder does not resemble the photo</source>
        <translation>Imalac ne liči na sliku</translation>
    </message>
    <message>
        <source>Photo looks replaced</source>
        <translation>Slika izgleda zamijenjena</translation>
    </message>
    <message>
        <source>Cuts, glue or damaged laminate</source>
        <translation>Rezovi, ljepilo ili oštećen laminat</translation>
    </message>
    <message>
        <source>Print looks copied</source>
        <translation>Štampa izgleda kopirana</translation>
    </message>
    <message>
        <source>Paper or relief feels wrong</source>
        <translation>Papir ili reljef ne djeluje kako treba</translation>
    </message>
    <message>
        <source>Stamps or visas look doubtful</source>
        <translation>Pečati ili vize djeluju sumnjivo</translation>
    </message>
    <message>
        <source>Answers or behaviour do not fit</source>
        <translation>Odgovori ili ponašanje se ne slažu</translation>
    </message>
    <message>
        <source>Alert or tip-off</source>
        <translation>Upozorenje ili dojava</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>This workstation</source>
        <translation>Ova stanica</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Čitač</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteka</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasteri</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Zaključaj</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>zatvoren</translation>
    </message>
    <message>
        <source>opening ...</source>
        <translation>otvara se ...</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>spreman</translation>
    </message>
    <message>
        <source>capturing ...</source>
        <translation>snima ...</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>ne javlja se</translation>
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
        <translation>Ništa na staklu</translation>
    </message>
    <message>
        <source>Simulated reader: the document on its glass</source>
        <translation>Simulirani čitač: dokument na staklu</translation>
    </message>
    <message>
        <source>Turn over</source>
        <translation>Okreni</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Otkaži</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Spremno</translation>
    </message>
    <message>
        <source>Lay the document on the reader and press Space.</source>
        <translation>Stavite dokument na čitač i pritisnite Space.</translation>
    </message>
    <message>
        <source>No specimen of this model in the library. {coverage}</source>
        <translation>Nema uzorka ovog modela u biblioteci. {coverage}</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Propušten</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Upućen</translation>
    </message>
    <message>
        <source>The machine said: {words}, {coverage}</source>
        <translation>Mašina je rekla: {words}, {coverage}</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>as expected</source>
        <translation>kako treba</translation>
    </message>
    <message>
        <source>not as expected</source>
        <translation>nije kako treba</translation>
    </message>
    <message>
        <source>no clear result, look at it yourself</source>
        <translation>nema jasnog rezultata, pogledajte sami</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>nije urađeno</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>prekinuto</translation>
    </message>
    <message>
        <source>The paper shines under UV</source>
        <translation>Papir svijetli pod UV</translation>
    </message>
    <message>
        <source>A part of the paper shines under UV</source>
        <translation>Dio papira svijetli pod UV</translation>
    </message>
    <message>
        <source>The MRZ vanishes in infrared</source>
        <translation>MRZ nestaje u infracrvenom</translation>
    </message>
    <message>
        <source>Some characters of the MRZ look different in infrared</source>
        <translation>Neki znakovi MRZ izgledaju drugačije u infracrvenom</translation>
    </message>
    <message>
        <source>The fibres lie exactly as on the specimen: a copy</source>
        <translation>Vlakna leže tačno kao na uzorku: kopija</translation>
    </message>
    <message>
        <source>The print does not run on over the photo</source>
        <translation>Štampa se ne nastavlja preko slike</translation>
    </message>
    <message>
        <source>The pictures of the holder differ from each other</source>
        <translation>Slike imaoca se međusobno razlikuju</translation>
    </message>
    <message>
        <source>glare covers the place</source>
        <translation>odsjaj pokriva mjesto</translation>
    </message>
    <message>
        <source>a part of it lies outside the picture</source>
        <translation>jedan dio je izvan slike</translation>
    </message>
    <message>
        <source>the picture is too dark there</source>
        <translation>slika je tu pretamna</translation>
    </message>
    <message>
        <source>the picture is not sharp enough</source>
        <translation>slika nije dovoljno oštra</translation>
    </message>
    <message>
        <source>daylight disturbs the UV picture</source>
        <translation>dnevno svjetlo smeta UV slici</translation>
    </message>
    <message>
        <source>this light was not captured</source>
        <translation>ovo svjetlo nije snimljeno</translation>
    </message>
    <message>
        <source>the picture is too coarse</source>
        <translation>slika je pregruba</translation>
    </message>
    <message>
        <source>the page could not be laid on the specimen</source>
        <translation>stranica nije mogla da se položi na uzorak</translation>
    </message>
    <message>
        <source>the specimen shows too little there</source>
        <translation>uzorak tu pokazuje premalo</translation>
    </message>
    <message>
        <source>the specimen was not calibrated for it</source>
        <translation>uzorak nije kalibrisan za to</translation>
    </message>
    <message>
        <source>this program does not know the routine</source>
        <translation>program ne poznaje ovu provjeru</translation>
    </message>
    <message>
        <source>the MRZ was not read</source>
        <translation>MRZ nije pročitana</translation>
    </message>
    <message>
        <source>the MRZ was read in one light only</source>
        <translation>MRZ je pročitana samo pod jednim svjetlom</translation>
    </message>
    <message>
        <source>a character of the MRZ was read with doubt, compare it with the page</source>
        <translation>znak MRZ je nesigurno pročitan, uporedite ga sa stranicom</translation>
    </message>
    <message>
        <source>the MRZ has no known layout</source>
        <translation>MRZ nema poznat raspored</translation>
    </message>
    <message>
        <source>the date of expiry was not read</source>
        <translation>datum isteka nije pročitan</translation>
    </message>
    <message>
        <source>there is no MRZ on this page</source>
        <translation>na ovoj stranici nema MRZ</translation>
    </message>
    <message>
        <source>no text was found there</source>
        <translation>tu nije nađen tekst</translation>
    </message>
    <message>
        <source>visible in infrared</source>
        <translation>vidljivo u infracrvenom</translation>
    </message>
    <message>
        <source>vanishes in infrared</source>
        <translation>nestaje u infracrvenom</translation>
    </message>
    <message>
        <source>faint in infrared</source>
        <translation>blijedo u infracrvenom</translation>
    </message>
    <message>
        <source>some characters differ from the others</source>
        <translation>neki znakovi se razlikuju od ostalih</translation>
    </message>
    <message>
        <source>as on the specimen</source>
        <translation>kao na uzorku</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>nedostaje</translation>
    </message>
    <message>
        <source>differs from the specimen</source>
        <translation>razlikuje se od uzorka</translation>
    </message>
    <message>
        <source>fainter than on the specimen</source>
        <translation>bljeđe nego na uzorku</translation>
    </message>
    <message>
        <source>in another place</source>
        <translation>na drugom mjestu</translation>
    </message>
    <message>
        <source>not as fine as on the specimen</source>
        <translation>nije tako fino kao na uzorku</translation>
    </message>
    <message>
        <source>printed in another colour</source>
        <translation>otisnuto drugom bojom</translation>
    </message>
    <message>
        <source>does not run on over the photo</source>
        <translation>ne nastavlja se preko slike</translation>
    </message>
    <message>
        <source>visible, though it should vanish</source>
        <translation>vidljivo, a treba da nestane</translation>
    </message>
    <message>
        <source>vanishes, though it should stay</source>
        <translation>nestaje, a treba da ostane</translation>
    </message>
    <message>
        <source>darker than it should be</source>
        <translation>tamnije nego što treba</translation>
    </message>
    <message>
        <source>missing or faint</source>
        <translation>nedostaje ili je blijedo</translation>
    </message>
    <message>
        <source>differs from the other picture of the holder</source>
        <translation>razlikuje se od druge slike imaoca</translation>
    </message>
    <message>
        <source>dark under UV, as it should be</source>
        <translation>tamno pod UV, kako treba</translation>
    </message>
    <message>
        <source>shines under UV</source>
        <translation>svijetli pod UV</translation>
    </message>
    <message>
        <source>shines in one part</source>
        <translation>svijetli u jednom dijelu</translation>
    </message>
    <message>
        <source>brighter than it should be, but not surely too bright</source>
        <translation>svjetlije nego što treba, ali ne sigurno presvijetlo</translation>
    </message>
    <message>
        <source>glows in another colour</source>
        <translation>svijetli drugom bojom</translation>
    </message>
    <message>
        <source>does not glow</source>
        <translation>ne svijetli</translation>
    </message>
    <message>
        <source>glows in another shape</source>
        <translation>svijetli u drugom obliku</translation>
    </message>
    <message>
        <source>glows faintly</source>
        <translation>svijetli slabo</translation>
    </message>
    <message>
        <source>something glows that should not</source>
        <translation>svijetli nešto što ne treba</translation>
    </message>
    <message>
        <source>glowing fibres are missing</source>
        <translation>nema svijetlećih vlakana</translation>
    </message>
    <message>
        <source>have other colours</source>
        <translation>imaju druge boje</translation>
    </message>
    <message>
        <source>are straight, as if drawn or printed</source>
        <translation>ravna su, kao nacrtana ili štampana</translation>
    </message>
    <message>
        <source>lie exactly as on the specimen</source>
        <translation>leže tačno kao na uzorku</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Inspect</source>
        <translation>Provjera</translation>
    </message>
    <message>
        <source>Examine</source>
        <translation>Ispitivanje</translation>
    </message>
    <message>
        <source>Specimens</source>
        <translation>Uzorci</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Dnevnik</translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dan</numerusform>
            <numerusform>%n dana</numerusform>
            <numerusform>%n dana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mjesec</numerusform>
            <numerusform>%n mjeseca</numerusform>
            <numerusform>%n mjeseci</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n godinu</numerusform>
            <numerusform>%n godine</numerusform>
            <numerusform>%n godina</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n stranica</numerusform>
            <numerusform>%n stranice</numerusform>
            <numerusform>%n stranica</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) done</source>
        <translation>
            <numerusform>%n provjera urađena</numerusform>
            <numerusform>%n provjere urađene</numerusform>
            <numerusform>%n provjera urađeno</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more, see the details (F4)</source>
        <translation>
            <numerusform>još %n, vidi detalje (F4)</numerusform>
            <numerusform>još %n, vidi detalje (F4)</numerusform>
            <numerusform>još %n, vidi detalje (F4)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln red</numerusform>
            <numerusform>%Ln reda</numerusform>
            <numerusform>%Ln redova</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s)</source>
        <translation>
            <numerusform>%n obilježje</numerusform>
            <numerusform>%n obilježja</numerusform>
            <numerusform>%n obilježja</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n today</source>
        <translation>
            <numerusform>%n danas</numerusform>
            <numerusform>%n danas</numerusform>
            <numerusform>%n danas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>issue_years</name>
    <message>
        <source>since {year}</source>
        <translation>od {year}</translation>
    </message>
    <message>
        <source>until {year}</source>
        <translation>do {year}</translation>
    </message>
</context>
<context>
    <name>local_time</name>
    <message>
        <source>just now</source>
        <translation>upravo sada</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} h</translation>
    </message>
    <message>
        <source>{count} d</source>
        <translation>{count} d</translation>
    </message>
</context>
<context>
    <name>region</name>
    <message>
        <source>Portrait</source>
        <translation>Portret</translation>
    </message>
    <message>
        <source>Second portrait</source>
        <translation>Drugi portret</translation>
    </message>
    <message>
        <source>MRZ</source>
        <translation>MRZ</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Prezime</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Ime</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Broj dokumenta</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Datum rođenja</translation>
    </message>
    <message>
        <source>Date of issue</source>
        <translation>Datum izdavanja</translation>
    </message>
    <message>
        <source>Date of expiry</source>
        <translation>Datum isteka</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Pol</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Državljanstvo</translation>
    </message>
    <message>
        <source>Personal number</source>
        <translation>Lični broj</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Mjesto rođenja</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Organ izdavanja</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Potpis</translation>
    </message>
    <message>
        <source>Card access number</source>
        <translation>Pristupni broj kartice</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Bar-kod</translation>
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
        <translation>upija</translation>
    </message>
    <message>
        <source>brightness</source>
        <translation>svjetlina</translation>
    </message>
    <message>
        <source>fine pattern</source>
        <translation>fina šara</translation>
    </message>
    <message>
        <source>luminesces</source>
        <translation>luminescira</translation>
    </message>
    <message>
        <source>translucent</source>
        <translation>poluprovidno</translation>
    </message>
    <message>
        <source>transparent</source>
        <translation>providno</translation>
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
        <translation>Falsifikat</translation>
    </message>
    <message>
        <source>Forged</source>
        <translation>Preinačeno</translation>
    </message>
    <message>
        <source>Genuine, misused</source>
        <translation>Autentično, zloupotrijebljeno</translation>
    </message>
    <message>
        <source>Genuine, irregular</source>
        <translation>Autentično, nepravilno</translation>
    </message>
    <message>
        <source>Pseudo document</source>
        <translation>Pseudodokument</translation>
    </message>
    <message>
        <source>Not fraud</source>
        <translation>Nije prevara</translation>
    </message>
    <message>
        <source>Inconclusive</source>
        <translation>Bez zaključka</translation>
    </message>
    <message>
        <source>whole document</source>
        <translation>cijeli dokument</translation>
    </message>
    <message>
        <source>data page</source>
        <translation>stranica sa podacima</translation>
    </message>
    <message>
        <source>visa</source>
        <translation>viza</translation>
    </message>
    <message>
        <source>residence permit</source>
        <translation>dozvola za boravak</translation>
    </message>
    <message>
        <source>stamp</source>
        <translation>pečat</translation>
    </message>
    <message>
        <source>photo substitution</source>
        <translation>zamjena slike</translation>
    </message>
    <message>
        <source>biodata alteration</source>
        <translation>izmjena ličnih podataka</translation>
    </message>
    <message>
        <source>page substitution</source>
        <translation>zamjena stranice</translation>
    </message>
    <message>
        <source>image alteration</source>
        <translation>izmjena slike</translation>
    </message>
    <message>
        <source>MRZ alteration</source>
        <translation>izmjena MRZ</translation>
    </message>
    <message>
        <source>border stamp</source>
        <translation>granični pečat</translation>
    </message>
    <message>
        <source>chip</source>
        <translation>čip</translation>
    </message>
    <message>
        <source>removed pages</source>
        <translation>uklonjene stranice</translation>
    </message>
    <message>
        <source>impostor</source>
        <translation>lažno predstavljanje</translation>
    </message>
    <message>
        <source>morphed photo</source>
        <translation>stopljena slika (morfing)</translation>
    </message>
    <message>
        <source>fraudulently obtained</source>
        <translation>dobijeno prevarom</translation>
    </message>
    <message>
        <source>stolen blank</source>
        <translation>ukradeni blanko obrazac</translation>
    </message>
    <message>
        <source>lost, stolen or revoked</source>
        <translation>izgubljeno, ukradeno ili opozvano</translation>
    </message>
    <message>
        <source>fantasy</source>
        <translation>izmišljeni dokument</translation>
    </message>
    <message>
        <source>camouflage</source>
        <translation>kamuflažni dokument</translation>
    </message>
    <message>
        <source>genuine</source>
        <translation>autentično</translation>
    </message>
    <message>
        <source>production deviation</source>
        <translation>odstupanje u izradi</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>oštećeno</translation>
    </message>
    <message>
        <source>inconclusive</source>
        <translation>bez zaključka</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Provjera</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Upućivanje</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Napomena</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Zaključak</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Izvoz</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Uvid</translation>
    </message>
    <message>
        <source>No irregularity found</source>
        <translation>Nema nepravilnosti</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Pogledaj ponovo</translation>
    </message>
    <message>
        <source>Irregular</source>
        <translation>Nepravilno</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Propušten</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Upućen</translation>
    </message>
    <message>
        <source>Captured again</source>
        <translation>Ponovo snimljen</translation>
    </message>
    <message>
        <source>Left undecided</source>
        <translation>Ostavljen bez odluke</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otvoreno</translation>
    </message>
    <message>
        <source>Concluded</source>
        <translation>Zaključeno</translation>
    </message>
    <message>
        <source>must be there</source>
        <translation>mora biti prisutno</translation>
    </message>
    <message>
        <source>must vanish</source>
        <translation>mora da nestane</translation>
    </message>
    <message>
        <source>must stay dull</source>
        <translation>mora da ostane tamno</translation>
    </message>
    <message>
        <source>must be readable</source>
        <translation>mora biti čitljivo</translation>
    </message>
    <message>
        <source>high significance</source>
        <translation>veliki značaj</translation>
    </message>
    <message>
        <source>medium significance</source>
        <translation>srednji značaj</translation>
    </message>
    <message>
        <source>low significance</source>
        <translation>mali značaj</translation>
    </message>
    <message>
        <source>Only a second-line expert may conclude a case.</source>
        <translation>Samo stručnjak druge linije smije da zaključi predmet.</translation>
    </message>
    <message>
        <source>Only the first and the second line may add notes.</source>
        <translation>Samo prva i druga linija smiju da dodaju napomene.</translation>
    </message>
    <message>
        <source>Only a trainer, an expert or an administrator may add specimens.</source>
        <translation>Samo predavač, stručnjak ili administrator smije da dodaje uzorke.</translation>
    </message>
    <message>
        <source>Only a supervisor or an auditor may export the log.</source>
        <translation>Samo rukovodilac ili revizor smije da izvozi dnevnik.</translation>
    </message>
    <message>
        <source>Only a trainer or an expert may propose captures to learn from.</source>
        <translation>Samo predavač ili stručnjak smije da predloži snimke za učenje.</translation>
    </message>
    <message>
        <source>Only an expert or a supervisor may confirm what is learnt.</source>
        <translation>Samo stručnjak ili rukovodilac smije da potvrdi ono što se uči.</translation>
    </message>
    <message>
        <source>front</source>
        <translation>prednja</translation>
    </message>
    <message>
        <source>back</source>
        <translation>zadnja</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>kako treba</translation>
    </message>
    <message>
        <source>irregular</source>
        <translation>nepravilno</translation>
    </message>
    <message>
        <source>undetermined</source>
        <translation>neodređeno</translation>
    </message>
    <message>
        <source>not performed</source>
        <translation>nije urađeno</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>prekinuto</translation>
    </message>
</context>
</TS>
