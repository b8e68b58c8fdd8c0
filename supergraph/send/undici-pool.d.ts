/** The pool of undici without the rest of it, which takes as long to load again. */
declare module 'undici/lib/dispatcher/pool.js' {
  export { Pool as default } from 'undici';
}
