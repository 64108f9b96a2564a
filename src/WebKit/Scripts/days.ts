const sliders = 'input[type=range][data-days]';

/** The day beside the slider follows it; letting go with the pointer goes there. By keyboard it is Enter, so that arrows may pass several days. */
export function days(): void {
  document.addEventListener('input', event => {
    const slider = event.target as HTMLInputElement;
    if (!slider.matches?.(sliders)) return;
    const day = slider.list?.options[Number(slider.value)]?.label ?? '';
    slider.setAttribute('aria-valuetext', day);
    slider.parentElement!.querySelector('output')!.textContent = day;
  });
  document.addEventListener('pointerup', event => {
    const slider = event.target as HTMLInputElement;
    // The value is settled only after this event.
    if (slider.matches?.(sliders)) setTimeout(() => { if (slider.value !== slider.defaultValue) slider.form?.requestSubmit(); });
  });
}
