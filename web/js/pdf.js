// pdf.js, loaded when the first page of a document is drawn; its version stands here alone.
// Only an answer under /documents/ lets its worker start (see SecurityHeaders.java).

const HOME = `${location.origin}/vendor/pdfjs-dist/5.4.624/`;
const WORKER = HOME + 'build/pdf.worker.min.mjs';
let library = null;

/** Puts the styles of the pages into the head, once. */
export function dress() {
  if (!document.getElementById('pages-css')) {
    document.head.append(Object.assign(document.createElement('link'), { id: 'pages-css', rel: 'stylesheet', href: '/css/pages.css' }));
  }
}

/** True when the page was loaded under an address that lets the worker start. */
export function isAllowed() {
  const [loaded] = performance.getEntriesByType('navigation');
  return new URL(loaded?.name ?? location.href).pathname.startsWith('/documents/');
}

/** Opens a pdf: the document of pdf.js; it rejects where the bytes are none. */
export async function open(bytes) {
  library ??= await load();
  const reading = library.getDocument({
    data: bytes,
    cMapUrl: HOME + 'cmaps/',
    standardFontDataUrl: HOME + 'standard_fonts/',
    iccUrl: HOME + 'iccs/',
    wasmUrl: HOME + 'wasm/',
    useSystemFonts: false,
    isEvalSupported: false,
    enableXfa: false,
    verbosity: 0,
  });
  return reading.promise;
}

async function load() {
  const pdfjs = await import(HOME + 'build/pdf.min.mjs');
  pdfjs.GlobalWorkerOptions.workerPort = new Worker(trusted(), { type: 'module' });
  return pdfjs;
}

// The one script address that a worker may be started from.
function trusted() {
  const policy = globalThis.trustedTypes?.createPolicy('pdf-worker', {
    createScriptURL: (address) => {
      if (address !== WORKER) {
        throw new TypeError(address);
      }
      return address;
    },
  });
  return policy?.createScriptURL(WORKER) ?? WORKER;
}
