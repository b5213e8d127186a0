// Made by `npm run generate` from messages/en; do not edit.
export type MessageKey = string;
