<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="mk_MK" sourcelanguage="en_GB">
<context>
    <name>Actions</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}   Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear with a reason   F7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear   Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>No irregularity found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Irregular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basic checks only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all} checks done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BrowseView</name>
    <message>
        <source>Reading the library …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add from a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add from the reader…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {total} specimens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a specimen from a folder, or capture one on the reader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library has no specimens yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No specimen matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose other filters, or reset them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ByHand</name>
    <message>
        <source>Compare the area with the specimen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the page under a UV lamp beside another page of the same booklet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for fibres under a UV lamp: real ones lie in the paper, printed ones on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the background with a magnifier: fine unbroken lines, no dots of colour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the MRZ with a magnifier: clean black edges, no spray of ink, no colour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the edge of the photo under oblique light: no cut, no step, no glue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the lines from the page onto the photo: they must run on without a break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the second portrait with the photo and with the holder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the page against the light: the thread must lie inside the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the page against the light: a watermark has soft shades, no outline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare typeface and spacing of the printed data with the specimen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the personal print with the printed data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the access number with the specimen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the marked character with the printed data above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the issuer&apos;s name on the page and look it up in the specimens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the dates of the MRZ with the printed dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for another document, or check whether an agreement accepts it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the highlighted field in the MRZ and on the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the characters with the specimen under a magnifier.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseHeader</name>
    <message>
        <source>The pictures came from files. This is an evaluation, not an operation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holder not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>born {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expires {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model not identified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{officer}, {post} · {age}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseView</name>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No specimen of this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>{light} {feature}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{check}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClearPanel</name>
    <message>
        <source>Clear against the advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is it cleared? The reason is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Clearing</name>
    <message>
        <source>Document worn or dirty, feature seen by eye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture disturbed by glare, light or position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examined by hand, nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known deviation of this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second line has cleared it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired, but accepted under an agreement</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Comparator</name>
    <message>
        <source>Questioned: {light}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specimen: {light}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questioned and specimen: {light}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{picture} was not captured</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Look at it by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specimen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whose}, {light}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the specimen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time between pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amplification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position of the edge</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparisonBar</name>
    <message>
        <source>Linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConclusionNotice</name>
    <message>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second line on your referral of {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConclusionPanel</name>
    <message>
        <source>Conclude…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your words: what you examined and what it shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fraud type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a fraud type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick an irregularity, or explain in words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conclude as “{kind}”? The booth sees it at once, and it stays in the log.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConclusionView</name>
    <message>
        <source>Conclude again…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayChart</name>
    <message>
        <source>Inspections over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {day}: {inspections} inspections, {referred} referred, {overridden} overridden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspections by day, referred dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>highest {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailsPage</name>
    <message>
        <source>Loading the specimen ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No specimen of this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryDetail</name>
    <message>
        <source>Choose a row to see all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation of pre-recorded images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorBar</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExaminePage</name>
    <message>
        <source>Choose a referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its pictures open here beside the specimen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the case …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What went wrong stands above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infrared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link the views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the specimen&apos;s record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparator over the whole width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportBar</name>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {file} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} rows written to {path}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{width} × {height} mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MRZ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Feature</name>
    <message>
        <source>fibres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MRZ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overprint of the MRZ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>access number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>barcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perforated number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perforation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second portrait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overprint of the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>watermark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>personal print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>further feature</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeatureList</name>
    <message>
        <source>Features</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>document code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>issuing state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>surname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>document number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nationality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date of expiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date of issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optional data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>personal number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FigureTile</name>
    <message>
        <source>same as before ({before})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{arrow} {change} (before: {before})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All officers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From – to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer, id, model or check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All lights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title, id or feature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captured in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Check digit of {field}: found {found}, expected {expected}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: no state has the code {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {found} is no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {found} does not belong there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line has {found} characters instead of {expected}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document number runs on in the optional data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by Utopia: a specimen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex: {found} is not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document code {found} is not usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: found {found}, expected {expected}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GridDelegate</name>
    <message>
        <source>Loading …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GridView</name>
    <message>
        <source>Specimens</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroundsList</name>
    <message>
        <source>The machine found nothing irregular: explain in words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HolderPanel</name>
    <message>
        <source>MRZ not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{nationality}, issued by {issuer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{validity}, {date}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyHelp</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>empty: basic checks only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pages}, of today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pages}, of {day} ({age})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Light</name>
    <message>
        <source>White</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infrared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UV 313 nm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UV 254 nm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coaxial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oblique, left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oblique, right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oblique, top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oblique, bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transmitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IR</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LightBar</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Inspections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concluded as fraud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} rows. {evaluation} of the inspections were evaluations of pre-recorded images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Document inspection workstation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Meaning</name>
    <message>
        <source>Security paper stays dark under UV. Here it shines: typical of ordinary office paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MRZ must stay black in infrared. Here it fades: typical of ink-jet or dye prints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The background should vanish in infrared. Here it stays: typical of ink-jet or laser reprints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ink does not absorb as the issuer&apos;s ink does: it was printed with another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The material is brighter than the issuer&apos;s: it may be another paper or be washed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine lines are broken or missing: typical of a copy made from a scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fluorescent print is missing or has other colours: copies rarely have it right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The material lets light through in another way than the issuer&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ink should vanish under this light. Here it stays: another ink was used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check digits protect numbers and dates. One that does not fit points to a changed character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuer does not exist in the ICAO list: fantasy documents use such codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A real issuer&apos;s system does not print such dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is past its date; that alone is no sign of forgery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the two was changed, or it was read wrongly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ICAO prescribes OCR-B; a similar typeface points to a reprint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utopia issues specimens only; nobody travels with one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeasureTool</name>
    <message>
        <source>{length} mm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelPanel</name>
    <message>
        <source>Specimen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like: {models}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No specimen fits this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model not identified: basic checks only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>What you see, where, under which light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Something in the program went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a fault of the program, not of the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was captured is kept. Try again; if it happens again, report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inspection stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The analysis ended unexpectedly and was started again; the captures are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Repeat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reader does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not connected, was unplugged or is switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its cable and power, then press Repeat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reader is in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close that program, then press Repeat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document was taken off the reader too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pictures taken before are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay it back, leave it there, and press Repeat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reader reports a fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answered, but not as it should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Repeat; if it happens again, have the reader serviced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reader does not offer this light or resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another reader or other lights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The capture was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Repeat to capture again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Capturing {light}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step} of {steps}. Leave the document on the reader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding the page. It may be taken off the reader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the MRZ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding the document model</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message>
        <source>The picture is coarser than 385 ppi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is not sharp: press the page flat and repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glare on the page: turn or tilt it a little and repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is too dark or too bright: keep daylight off and repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is too bright: keep daylight off and repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is too dark: repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An edge of the page is cut off: lay it fully on the glass and repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stated resolution does not fit the size of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is not good enough: repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{light}: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueDelegate</name>
    <message>
        <source>no reason given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model not identified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sender} (evaluation)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Reading the referrals …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the booths refer appears here by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open referrals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing concluded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concluded cases stay here for reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RangeScale</name>
    <message>
        <source>measured {value}, accepted {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordView</name>
    <message>
        <source>‹ Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No features declared: checks use what calibration learnt from the captures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} features</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferPanel</name>
    <message>
        <source>Refer to the second line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note for the second line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons for suspicion</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Inspection of the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation with generated documents, no travel document of a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not inspected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{coverage}. Model {model}. {seconds} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specimen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultsPanel</name>
    <message>
        <source>{done} of {total} checks done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No checks were recorded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>First line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect travel documents at the booth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examine referred documents and conclude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the specimens and teach with them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the log and its figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the log, change nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the library of this workstation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoleChooser</name>
    <message>
        <source>Your name or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document inspection workstation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who works at this desk?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowsModel</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision, conclusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowsView</name>
    <message>
        <source>Reading the log …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the log matches. Choose a longer period or reset the filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>Check digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuing state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a specimen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MRZ against print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MRZ typeface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two portraits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{check}: as expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document expired {time} ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A check digit of the MRZ is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No state or organisation has the issuing code {issuing_state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date is impossible or the dates contradict each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a specimen, not a travel document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MRZ and the printed data differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MRZ is not printed in OCR-B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two portraits differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document model is not in the library: basic checks only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{check}: not as expected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Span</name>
    <message>
        <source>EXPIRED {time} ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expires today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid for {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpecimensPage</name>
    <message>
        <source>Back to the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infrared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All lights side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide regions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Suspicion</name>
    <message>
        <source>Holder does not resemble the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo looks replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cuts, glue or damaged laminate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print looks copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper or relief feels wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stamps or visas look doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers or behaviour do not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert or tip-off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>This workstation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opening ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capturing ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {role}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrayPanel</name>
    <message>
        <source>Nothing on the glass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated reader: the document on its glass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay the document on the reader and press Space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No specimen of this model in the library. {coverage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine said: {words}, {coverage}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>as expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not as expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no clear result, look at it yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper shines under UV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the paper shines under UV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MRZ vanishes in infrared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some characters of the MRZ look different in infrared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fibres lie exactly as on the specimen: a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The print does not run on over the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pictures of the holder differ from each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>glare covers the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture is not sharp enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>daylight disturbs the UV picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this light was not captured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture is too coarse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the page could not be laid on the specimen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the specimen shows too little there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the specimen was not calibrated for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this program does not know the routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the MRZ was not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a character of the MRZ was read with doubt, compare it with the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the MRZ has no known layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the date of expiry was not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no MRZ on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no text was found there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visible in infrared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vanishes in infrared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>faint in infrared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some characters differ from the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as on the specimen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs from the specimen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fainter than on the specimen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not as fine as on the specimen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not run on over the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visible, though it should vanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vanishes, though it should stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>darker than it should be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing or faint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs from the other picture of the holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dark under UV, as it should be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shines under UV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shines in one part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brighter than it should be, but not surely too bright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>glows in another colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not glow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>glows in another shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>glows faintly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something glows that should not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>glowing fibres are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>have other colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lie exactly as on the specimen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Inspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specimens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) done</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more, see the details (F4)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n today</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>issue_years</name>
    <message>
        <source>since {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {year}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>local_time</name>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} d</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <source>Capture, repeat, other side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear where nothing is irregular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refer to the second line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details, and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat the same side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel, close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infrared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All lights side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulator: turn the document over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulator: lay the next document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixel for pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a document of the tray (N lays the next one), then press Space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay the document face down on the glass, then press Space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is decided. Press Space to capture again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay the document on the reader and press Space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One side is done: turn the card over and press Space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No machine readable zone was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pictures come from files or a simulator: an evaluation, not an inspection in operation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specimen document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by Utopia (UTO): a specimen, not a travel document.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>region</name>
    <message>
        <source>Portrait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second portrait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MRZ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of expiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card access number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>routine</name>
    <message>
        <source>{property}, {feature}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absorbs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brightness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fine pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>luminesces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>translucent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transparent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fibres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MRZ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print over the MRZ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>card access number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>barcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perforated number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perforated pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print over the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>security thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visual zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>watermark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holder&apos;s data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>additional feature</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>terms</name>
    <message>
        <source>{category}: {kind}</source>
        <comment>fraud category and type</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counterfeit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genuine, misused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genuine, irregular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pseudo document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not fraud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inconclusive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>residence permit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photo substitution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>biodata alteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page substitution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image alteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MRZ alteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>border stamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>impostor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>morphed photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fraudulently obtained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stolen blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost, stolen or revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fantasy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>camouflage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>genuine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>production deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inconclusive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No irregularity found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Irregular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captured again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must vanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must stay dull</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high significance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medium significance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low significance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a second-line expert may conclude a case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a second-line expert may add notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a trainer, an expert or an administrator may add specimens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a supervisor or an auditor may export the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>irregular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undetermined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not performed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broken off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
