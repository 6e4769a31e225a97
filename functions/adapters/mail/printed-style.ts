/**
 * How a printed letter looks: A4, black on white, 12 or 18 point. One rule for page breaks: nothing is broken over two
 * pages but a list, and no heading stands alone at the foot of one. Millimetres are those of a DL window envelope.
 */
export const printedStyle = `
@page { size: A4; margin: 20mm 20mm 22mm; @bottom-right { content: counter(page) " / " counter(pages); font: 10pt Arial, Helvetica, sans-serif; } }
* { box-sizing: border-box; }
body { margin: 0; font-family: Arial, Helvetica, sans-serif; line-height: 1.45; color: #000; background: #fff; overflow-wrap: anywhere; }
.usual { font-size: 12pt; }
.large { font-size: 18pt; line-height: 1.5; }
main { max-width: 170mm; margin: 0 auto; }
.head { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 5mm; min-height: 55mm; padding-top: 25mm; }
.to { width: 85mm; max-width: 100%; }
address { font-style: normal; }
.about { margin: 5mm 0 8mm; }
p, ul, ol, table { margin: 0 0 0.9em; }
h2 { font-size: 1.15em; line-height: 1.25; margin: 1.4em 0 0.4em; }
ul, ol { padding-left: 1.6em; }
li { margin-bottom: 0.25em; }
table { border-collapse: collapse; }
th, td { padding: 0.2em 1em 0.2em 0; text-align: left; vertical-align: top; }
.date { padding-left: 1em; border-left: 1mm solid #000; }
.box { margin: 0 0 0.9em; padding: 0.9em; border: 0.5mm solid #000; }
.box > :last-child { margin-bottom: 0; }
.signature { margin-top: 2em; }
h2, p, li, tr, .box, .head { break-inside: avoid; }
h2 { break-after: avoid; }
.label { padding: 10mm; }
@media screen {
  html { background: #e8e8e8; }
  body { padding: 16px; background: transparent; }
  main { width: 210mm; max-width: 100%; padding: clamp(16px, 5vw, 20mm); background: #fff; }
}
@media screen and (max-width: 40em) {
  body { padding: 0; }
  .head { min-height: 0; padding-top: 0; }
}
`;
