type Json = Record<string, unknown>;

/** What the server says, to be shown as it is. */
class Refusal extends Error {}

const bytes = (text: unknown): ArrayBuffer => Uint8Array.from(atob((text as string).replace(/-/g, '+').replace(/_/g, '/')), c => c.charCodeAt(0)).buffer;

const text = (of: ArrayBuffer | null): string | undefined =>
  of ? btoa(String.fromCharCode(...new Uint8Array(of))).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '') : undefined;

const listed = (list: unknown): PublicKeyCredentialDescriptor[] => ((list ?? []) as Json[]).map(one => ({ ...one, id: bytes(one.id) }) as unknown as PublicKeyCredentialDescriptor);

/** What the server wrote as text, as the browser wants it; browsers that do this themselves are too new to count on. */
async function answer(kind: string, options: Json): Promise<PublicKeyCredential> {
  const challenge = bytes(options.challenge);
  const made = kind === 'create'
    ? await navigator.credentials.create({
      publicKey: { ...options, challenge, user: { ...(options.user as Json), id: bytes((options.user as Json).id) }, excludeCredentials: listed(options.excludeCredentials) } as unknown as PublicKeyCredentialCreationOptions,
    })
    : await navigator.credentials.get({ publicKey: { ...options, challenge, allowCredentials: listed(options.allowCredentials) } as unknown as PublicKeyCredentialRequestOptions });
  if (!made) throw new Error('none');
  return made as PublicKeyCredential;
}

function written(made: PublicKeyCredential): string {
  const said = made.response as Partial<AuthenticatorAttestationResponse & AuthenticatorAssertionResponse>;
  return JSON.stringify({
    id: made.id,
    rawId: text(made.rawId),
    type: made.type,
    authenticatorAttachment: made.authenticatorAttachment ?? undefined,
    clientExtensionResults: made.getClientExtensionResults(),
    response: {
      clientDataJSON: text(made.response.clientDataJSON),
      attestationObject: text(said.attestationObject ?? null),
      transports: said.getTransports?.(),
      authenticatorData: said.attestationObject ? undefined : text(said.authenticatorData ?? null),
      signature: text(said.signature ?? null),
      userHandle: text(said.userHandle ?? null),
    },
  });
}

/** Fetches a challenge with what the form holds, lets the device answer it, and puts the answer into the form. */
async function ask(place: HTMLElement, form: HTMLFormElement): Promise<string> {
  const got = await fetch(place.dataset.options!, { method: 'POST', body: new FormData(form), headers: { Accept: 'application/json' } });
  const options = (await got.json()) as Json;
  if (!got.ok) throw new Refusal(options.title as string);
  return written(await answer(place.dataset.passkey!, options));
}

/** data-passkey: the form inside is sent once the device has answered. */
export function passkeys(): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-passkey]')) {
    const form = place.querySelector('form')!;
    const says = form.querySelector<HTMLElement>('[data-says]')!;
    const button = form.querySelector<HTMLButtonElement>('button[type=submit]')!;
    const credential = form.elements.namedItem('Input.Credential') as HTMLInputElement;
    if (!window.isSecureContext || !window.PublicKeyCredential) {
      says.textContent = place.dataset.none!;
      button.disabled = true;
      continue;
    }
    form.addEventListener('submit', event => {
      if (credential.value) return;
      event.preventDefault();
      says.textContent = '';
      button.disabled = true;
      ask(place, form).then(
        json => {
          credential.value = json;
          button.disabled = false;
          form.requestSubmit(button);
        },
        (fault: unknown) => {
          button.disabled = false;
          says.textContent = fault instanceof Refusal ? fault.message : place.dataset[fault instanceof DOMException && fault.name === 'InvalidStateError' ? 'known' : 'failed']!;
        });
    });
    // The browser's back button brings the form back with an answer that was spent.
    window.addEventListener('pageshow', () => { credential.value = ''; });
  }
}
