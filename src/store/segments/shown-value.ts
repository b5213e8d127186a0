/** A value that a row shows, in the one spelling it is looked up by. */
export interface ShownValue {
  readonly kind: string;
  readonly value: string;
}
