import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';

declare const PDF_FOLDER: string;
pdfjs.GlobalWorkerOptions.workerSrc = `${PDF_FOLDER}/pdf.worker.mjs`;

interface Sheet { box: HTMLElement; shown: boolean }

/** Shows one PDF: pages are laid out at once with their true heights and painted when they come near. */
class Viewer {
  private readonly desk: HTMLElement;
  private readonly at: HTMLInputElement;
  private document!: pdfjs.PDFDocumentProxy;
  private sheets: Sheet[] = [];
  private scale = 1;
  private fit = true;

  constructor(private readonly root: HTMLElement) {
    this.desk = root.querySelector<HTMLElement>('.desk')!;
    this.at = root.querySelector<HTMLInputElement>('.at')!;
  }

  async open(address: string): Promise<void> {
    this.document = await pdfjs.getDocument({
      url: address, cMapUrl: `${PDF_FOLDER}/cmaps/`, standardFontDataUrl: `${PDF_FOLDER}/standard_fonts/`,
      wasmUrl: `${PDF_FOLDER}/wasm/`, iccUrl: `${PDF_FOLDER}/iccs/`, isEvalSupported: false,
    }).promise;
    this.root.classList.add('ready');
    this.root.querySelector('.of')!.textContent = String(this.document.numPages);
    this.at.max = String(this.document.numPages);
    await this.layOut();
    this.listen();
  }

  private async layOut(): Promise<void> {
    const first = (await this.document.getPage(1)).getViewport({ scale: 1 });
    if (this.fit) this.scale = Math.min(2, (this.desk.clientWidth - 28) / first.width);
    this.desk.querySelectorAll('.paper').forEach(p => p.remove());
    this.sheets = [];
    for (let n = 1; n <= this.document.numPages; n++) {
      const box = document.createElement('div');
      box.className = 'paper';
      box.dataset.page = String(n);
      this.size(box, first.width, first.height);
      this.desk.append(box);
      this.sheets.push({ box, shown: false });
    }
    this.root.querySelector('.zoom')!.textContent = `${Math.round(this.scale * 100)}%`;
    this.watch();
  }

  private size(box: HTMLElement, width: number, height: number): void {
    box.style.width = `${Math.round(width * this.scale)}px`;
    box.style.height = `${Math.round(height * this.scale)}px`;
  }

  private watch(): void {
    const near = new IntersectionObserver(entries => {
      for (const entry of entries) if (entry.isIntersecting) void this.paint(Number((entry.target as HTMLElement).dataset.page));
    }, { root: this.desk, rootMargin: '600px 0px' });
    for (const sheet of this.sheets) near.observe(sheet.box);
  }

  private async paint(n: number): Promise<void> {
    const sheet = this.sheets[n - 1]!;
    if (sheet.shown) return;
    sheet.shown = true;
    const page = await this.document.getPage(n);
    const viewport = page.getViewport({ scale: this.scale });
    const natural = page.getViewport({ scale: 1 });
    this.size(sheet.box, natural.width, natural.height);
    const canvas = document.createElement('canvas');
    const dense = Math.min(window.devicePixelRatio || 1, 2);
    canvas.width = Math.floor(viewport.width * dense);
    canvas.height = Math.floor(viewport.height * dense);
    canvas.setAttribute('aria-hidden', 'true');
    sheet.box.append(canvas);
    await page.render({ canvas, viewport, transform: [dense, 0, 0, dense, 0, 0] }).promise;
    const words = document.createElement('div');
    words.className = 'textLayer';
    sheet.box.style.setProperty('--total-scale-factor', String(this.scale));
    sheet.box.append(words);
    await new pdfjs.TextLayer({ textContentSource: page.streamTextContent(), container: words, viewport }).render();
  }

  private go(n: number): void {
    const sheet = this.sheets[Math.min(Math.max(n, 1), this.sheets.length) - 1];
    if (sheet) this.desk.scrollTop = sheet.box.offsetTop - 8;
  }

  private async zoom(by: number): Promise<void> {
    const page = Number(this.at.value);
    this.fit = by === 0;
    if (by !== 0) this.scale = Math.min(4, Math.max(.3, this.scale * by));
    await this.layOut();
    this.go(page);
  }

  private listen(): void {
    this.desk.addEventListener('scroll', () => {
      const middle = this.desk.scrollTop + this.desk.clientHeight / 3;
      const n = this.sheets.findIndex(s => s.box.offsetTop + s.box.offsetHeight > middle);
      if (document.activeElement !== this.at) this.at.value = String(n + 1 || this.sheets.length);
    }, { passive: true });
    this.at.addEventListener('change', () => this.go(Number(this.at.value)));
    this.root.addEventListener('click', event => {
      const act = (event.target as HTMLElement).closest<HTMLElement>('[data-act]')?.dataset.act;
      if (act === 'next') this.go(Number(this.at.value) + 1);
      else if (act === 'back') this.go(Number(this.at.value) - 1);
      else if (act === 'in') void this.zoom(1.2);
      else if (act === 'out') void this.zoom(1 / 1.2);
      else if (act === 'fit') void this.zoom(0);
    });
  }
}

for (const root of document.querySelectorAll<HTMLElement>('.viewer[data-pdf]')) {
  const viewer = new Viewer(root);
  const start = (): void => {
    if (root.dataset.started) return;
    root.dataset.started = 'yes';
    viewer.open(root.dataset.pdf!).catch(() => root.classList.add('failed'));
  };
  // Where it is not shown nothing is fetched.
  new ResizeObserver((_, observer) => {
    if (root.clientWidth === 0) return;
    observer.disconnect();
    start();
  }).observe(root);
}
