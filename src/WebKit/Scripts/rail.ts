/** Folds the rail at once and remembers it; the form does the same by a round trip. */
export function rail(): void {
  const form = document.querySelector<HTMLFormElement>('.rail .fold form');
  const shell = document.querySelector('.shell');
  if (!form || !shell) return;
  form.addEventListener('submit', event => {
    event.preventDefault();
    const narrow = shell.classList.toggle('narrow');
    document.cookie = `lt-rail=${narrow ? 'narrow' : 'wide'}; path=/; max-age=31536000; samesite=lax`;
    const button = form.querySelector('button')!;
    const word = button.querySelector('.word')!;
    word.textContent = narrow ? button.dataset.open! : button.dataset.fold!;
    button.setAttribute('aria-expanded', String(!narrow));
    button.querySelector('use')?.setAttribute('href', narrow ? button.dataset.openIcon! : button.dataset.foldIcon!);
    form.querySelector<HTMLInputElement>('[name=rail]')!.value = narrow ? 'wide' : 'narrow';
  });
}
