/** SHA-256 of the page's style and script, as its policy names them; html.test.ts says what they must be. */
export const styleSeal = 'sha256-8ekx9EZ3u0WHLyzKtWrnj+a9lWS3CUZcEjSxZsmlxEE=';
export const scriptSeal = 'sha256-P5/tzb2JEiMUIKVfBx9LAcR9GS8fhj21g8iAAS0ATS4=';
