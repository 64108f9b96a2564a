type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const controls = (form: HTMLFormElement): Control[] =>
  [...form.querySelectorAll<Control>('input:not([type=hidden]):not(.native), select, textarea')]
    .filter(c => !c.disabled && c.tabIndex >= 0 && c.offsetParent !== null);

/** A form is sent once; the button says that it is working. The browser's back button wakes it again. */
function sendOnce(): void {
  document.addEventListener('submit', event => {
    const form = event.target as HTMLFormElement;
    if (form.method !== 'post' || event.defaultPrevented) return;
    if (form.dataset.sent === 'yes') {
      event.preventDefault();
      return;
    }
    form.dataset.sent = 'yes';
    const button = event.submitter;
    if (button instanceof HTMLButtonElement) {
      button.classList.add('working');
      button.setAttribute('aria-disabled', 'true');
    }
    // A download answers without leaving the page: the form must wake again.
    if (form.hasAttribute('data-stays')) setTimeout(() => wake(form), 1500);
  });
  window.addEventListener('pageshow', event => {
    if (event.persisted) document.querySelectorAll<HTMLFormElement>('form[data-sent]').forEach(wake);
  });
}

function wake(form: HTMLFormElement): void {
  delete form.dataset.sent;
  for (const button of form.querySelectorAll('.working')) {
    button.classList.remove('working');
    button.removeAttribute('aria-disabled');
  }
}

/** The cursor starts at the error summary, else in the first empty field of the form that asks for it, or its first; never where the page would have to be scrolled. */
function startInFirstEmpty(): void {
  const summary = document.querySelector<HTMLElement>('.error-summary');
  if (summary) {
    summary.focus();
    return;
  }
  if (location.hash) return;
  const form = document.querySelector<HTMLFormElement>('form[data-start]');
  if (!form) return;
  const fields = controls(form).filter(c => !['checkbox', 'radio', 'submit', 'file'].includes(c.type));
  [fields.find(c => c.value === ''), fields[0]].find(c => c && c.getBoundingClientRect().bottom <= window.innerHeight)?.focus();
}

/** Fast forms: Enter goes to the next field, and from the last one to the button. */
function enterGoesOn(): void {
  document.addEventListener('keydown', event => {
    const field = event.target as Control;
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.shiftKey || event.isComposing || event.defaultPrevented) return;
    const form = field.form;
    if (!form?.hasAttribute('data-enter-next') || !(field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) return;
    if (field.type === 'submit' || field.type === 'file') return;
    event.preventDefault();
    const all = controls(form);
    const next = all[all.indexOf(field) + 1];
    if (next) {
      next.focus();
      if (next instanceof HTMLInputElement && next.type !== 'file') next.select?.();
    } else form.querySelector<HTMLButtonElement>('button.btn-primary')?.focus();
  });
}

function ctrlEnterSaves(): void {
  document.addEventListener('keydown', event => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    const form = (event.target as HTMLElement).closest('form') ?? document.querySelector<HTMLFormElement>('form[data-start]');
    if (!form || form.method !== 'post') return;
    event.preventDefault();
    form.requestSubmit(form.querySelector<HTMLButtonElement>('button.btn-primary') ?? undefined);
  });
}

/** data-sends on a select or checkbox: choosing sends the form, as a filter does. */
function choosingSends(): void {
  document.addEventListener('change', event => {
    const field = event.target as Control;
    if (field.hasAttribute?.('data-sends')) field.form?.requestSubmit();
  });
}

/** Says which files were chosen, in place of the browser's own words. */
function filesByName(): void {
  document.addEventListener('change', event => {
    const field = event.target as HTMLInputElement;
    const words = field.type === 'file' ? field.parentElement?.querySelector<HTMLElement>('.chosen') : null;
    if (!words || !field.files) return;
    words.dataset.none ??= words.textContent ?? '';
    words.textContent = [...field.files].map(f => f.name).join(', ') || words.dataset.none;
    words.classList.toggle('has', field.files.length > 0);
  });
}

function printing(): void {
  document.addEventListener('click', event => {
    if ((event.target as Element).closest('[data-print]')) window.print();
  });
}

export function forms(): void {
  printing();
  sendOnce();
  startInFirstEmpty();
  ctrlEnterSaves();
  enterGoesOn();
  choosingSends();
  filesByName();
}
