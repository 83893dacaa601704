/** The report's own style sheet; on paper each heading stays with what follows it. */
export const REPORT_STYLE = `
:root { color-scheme: light; }
body { font: 11pt/1.45 system-ui, "Segoe UI", Roboto, sans-serif; color: #172b4d; background: #fff; max-width: 48rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 20pt; margin: 0 0 .25rem; } h2 { font-size: 14pt; margin: 2rem 0 .5rem; } h3 { font-size: 11.5pt; margin: 1.25rem 0 .25rem; }
p, ul, ol { margin: .25rem 0 .5rem; } table { border-collapse: collapse; width: 100%; margin: .5rem 0; }
th, td { text-align: start; vertical-align: top; padding: .25rem .5rem; border-bottom: 1px solid #dcdfe4; }
.skills th:first-child, .skills td:nth-child(2) { white-space: nowrap; } li, p, .skills td:last-child { overflow-wrap: anywhere; }
.verdict { font-size: 16pt; font-weight: 600; padding: .5rem .75rem; border: 2px solid; border-radius: 4px; display: inline-block; margin-inline-end: .5rem; }
.go { color: #216e4e; } .no-go { color: #ae2a19; } .quiet { color: #44546f; }
section.finding { border-inline-start: 3px solid #8590a2; padding-inline-start: .75rem; }
@page { margin: 18mm 16mm; }
@media print {
  body { max-width: none; margin: 0; padding: 0; font-size: 9.5pt; }
  .summary { break-after: page; } h2, h3 { break-after: avoid; } section.finding, tr { break-inside: avoid; } a { color: inherit; text-decoration: none; }
}
`;
