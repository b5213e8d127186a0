/** SHA-256 of the page's style and script, as its policy names them; html.test.ts says what they must be. */
export const styleSeal = 'sha256-8u8WzV8bk7uGjIpj6f9CsbJj3/XqjNtvyGBvQNTUOcw=';
export const scriptSeal = 'sha256-P5/tzb2JEiMUIKVfBx9LAcR9GS8fhj21g8iAAS0ATS4=';
