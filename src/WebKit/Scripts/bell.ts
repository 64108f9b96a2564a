const stream = '/api/v1/notices/live';
// A page that is left at once asks for nothing.
const calm = 2000;

function show(count: number): void {
  for (const mark of document.querySelectorAll<HTMLElement>('[data-unread]')) {
    const words = mark.querySelector<HTMLElement>('[data-words]')!;
    const said = words.dataset.words!.replace('{0}', String(count));
    mark.hidden = count === 0;
    mark.querySelector('.count')!.textContent = String(count);
    if (words.textContent !== said) words.textContent = said;
  }
}

/** The bell counts on while pages stand open: one stream per browser and account, shared among its tabs; the tab that holds the lock keeps it. */
export function bell(): void {
  const holder = document.querySelector<HTMLElement>('[data-bell]');
  if (!holder || !navigator.locks || !window.BroadcastChannel) return;
  const name = `lt-bell ${holder.dataset.bell}`;
  const tabs = new BroadcastChannel(name);
  tabs.onmessage = told => show(told.data as number);

  const listen = () => new Promise<void>(done => {
    const events = new EventSource(stream);
    const leave = () => { events.close(); done(); };
    events.addEventListener('unread', told => {
      const count = Number(told.data);
      show(count);
      tabs.postMessage(count);
    });
    // Refused, not merely broken off: the browser does not try again by itself.
    events.addEventListener('error', () => { if (events.readyState === EventSource.CLOSED) leave(); });
    window.addEventListener('pagehide', leave, { once: true });
  });
  // A page that goes away meanwhile is given no lock: the next one asks.
  setTimeout(() => navigator.locks.request(name, listen).catch(() => undefined), calm);
}
