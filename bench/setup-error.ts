/** The bench was asked, or set up, in a way that it cannot work with. The message is one sentence for whoever started it. */
export class SetupError extends Error {}
