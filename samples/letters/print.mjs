// Prints letters.json to A4 PDFs laid out as Nghị định 30/2020/NĐ-CP asks. Run by hand when the letters change:
//   node samples/letters/print.mjs     (needs chromium and Liberation Serif; the PDFs are committed)
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'letters-'));
const lines = (text) => text.split('\n').join('<br>');
const css = `
@page { size: A4; margin: 20mm 18mm 20mm 30mm; @top-center { content: counter(page); font: 13pt 'Liberation Serif'; } }
@page :first { @top-center { content: none; } }
body { font: 14pt/1.25 'Liberation Serif'; margin: 0; color: #000; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; } td { vertical-align: top; padding: 0; }
.head td { text-align: center; font-size: 13pt; } .head .l { width: 41%; } .head .quoc { font-size: 12pt; white-space: nowrap; } .caps { line-height: 1.15; }
b.line::after { content: ''; display: block; width: 38%; border-bottom: 1px solid #000; margin: 3px auto 6px; }
b.motto { font-size: 14pt; } b.motto::after { width: 82%; } i { font-size: 14pt; }
.title { text-align: center; margin: 16pt 0 10pt; } .title b { display: block; text-wrap: balance; } .title .s::after { content: ''; display: block; width: 30%; border-bottom: 1px solid #000; margin: 4px auto 0; }
p { margin: 6pt 0; text-align: justify; text-indent: 10mm; } p.h { font-weight: bold; } p.basis { font-style: italic; } p.c { text-align: center; text-indent: 0; font-weight: bold; margin: 10pt 0; }
.to { margin: 10pt 0 10pt 24mm; } .to div { margin-left: 22mm; } .about { font-size: 12pt; margin-top: 4pt; }
.foot { margin-top: 14pt; break-inside: avoid; } .foot .n { font-size: 11pt; line-height: 1.2; } .foot .n b { font-size: 12pt; font-style: italic; } .foot .s { text-align: center; font-weight: bold; width: 52%; }
.gap { height: 58pt; font-weight: normal; font-style: italic; font-size: 12pt; padding-top: 24pt; box-sizing: border-box; } .urgent { width: max-content; margin: 6pt auto 0 !important; border: 1.5px solid #c00; color: #c00; font-weight: bold; padding: 3pt 10pt; margin-top: 6pt; }`;

function html(l) {
  const to = l.to ? (l.to.length === 1
    ? `<p class="c" style="font-weight:normal">Kính gửi: ${l.to[0]}</p>`
    : `<div class="to">Kính gửi:${l.to.map((t) => `<div>- ${t}</div>`).join('')}</div>`) : '';
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><title>${l.title ?? 'Công văn'} ${l.number}</title><style>${css}</style>
<table class="head"><tr><td class="l"><div class="caps">${l.superior ? lines(l.superior) + '<br>' : ''}<b class="line">${lines(l.agency)}</b></div>${l.number}
${l.about ? `<div class="about">${l.about}</div>` : ''}${l.urgent ? `<div class="urgent">${l.urgent}</div>` : ''}</td>
<td><b class="quoc">CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b><br><b class="line motto">Độc lập - Tự do - Hạnh phúc</b><i>${l.place}</i></td></tr></table>
${l.title ? `<div class="title"><b>${l.title}</b><b class="s">${l.subject}</b></div>` : ''}
${l.authority ? `<p class="c">${l.authority}</p>` : ''}${to}${(l.basis ?? []).map((p) => `<p class="basis">${p}</p>`).join('')}
${l.resolve ? `<p class="c">${l.resolve}</p>` : ''}
${l.body.map((p) => (/^[IVX]+\. /.test(p) ? `<p class="h">${p}</p>` : `<p>${p.replace(/^(Điều \d+\.)/, '<b>$1</b>')}</p>`)).join('')}
<table class="foot"><tr><td class="n"><b>Nơi nhận:</b><br>${l.sent.map((s) => `- ${s}`).join('<br>')}</td>
<td class="s">${l.sign.join('<br>')}<div class="gap">(Đã ký)</div>${l.signer}</td></tr></table></html>`;
}

for (const letter of JSON.parse(readFileSync(join(here, 'letters.json'), 'utf8'))) {
  const page = join(work, `${letter.file}.html`);
  writeFileSync(page, html(letter));
  execFileSync('chromium', ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync', `--user-data-dir=${join(work, 'profile')}`, '--no-pdf-header-footer',
    `--print-to-pdf=${join(here, `${letter.file}.pdf`)}`, `file://${page}`], { stdio: 'ignore' });
}
