/** One field of a record: which element, and how many bytes. */
export interface TemplateField {
  readonly enterprise: number;
  readonly id: number;
  /** `variableLength` if each record says itself. */
  readonly length: number;
  /** What a record of options is about (RFC 7011 3.4.2.1) in NetFlow v9's own numbers (RFC 3954 6.1). */
  readonly isScope: boolean;
}

/** How the records of one number are laid out. Plain data, so that it can be handed from one worker to another. */
export interface Template {
  readonly fields: readonly TemplateField[];
  /** Its records tell of the exporter, not of flows. */
  readonly isOptions: boolean;
}

/** RFC 7011 7: a length of 65535 stands for one that each record states. */
export const variableLength = 0xffff;

/** Fields of all templates together; past it the longest known domain is forgotten: only a hostile source gets there. */
const mostFields = 1 << 19;

/**
 * Templates by the domain that sent them and by number. One table may serve several sources, such as the datagrams of one
 * exporter in files of their own.
 */
export class FlowTemplates {
  private readonly domains = new Map<string, Map<number, Template>>();
  private fields = 0;

  of(domain: string, id: number): Template | undefined {
    return this.domains.get(domain)?.get(id);
  }

  /** Puts a template in the place of an earlier one. One that is sent again unchanged stays the same object. */
  learn(domain: string, id: number, template: Template): Template {
    const before = this.of(domain, id);
    if (before !== undefined && isSame(before, template)) return before;
    this.forget(domain, id);
    this.fields += template.fields.length;
    while (this.fields > mostFields && this.domains.size > 0) this.forgetOldest();
    const templates = this.domains.get(domain) ?? new Map<number, Template>();
    this.domains.set(domain, templates);
    templates.set(id, template);
    return template;
  }

  forget(domain: string, id: number): void {
    const before = this.of(domain, id);
    if (before === undefined) return;
    this.fields -= before.fields.length;
    this.domains.get(domain)?.delete(id);
  }

  /** Withdraws all templates of records, or all of options (RFC 7011 8.1). */
  forgetAll(domain: string, areOptions: boolean): void {
    for (const [id, template] of this.domains.get(domain) ?? [])
      if (template.isOptions === areOptions) this.forget(domain, id);
  }

  private forgetOldest(): void {
    const [domain, templates] = this.domains.entries().next().value as [string, Map<number, Template>];
    for (const { fields } of templates.values()) this.fields -= fields.length;
    this.domains.delete(domain);
  }
}

function isSame(one: Template, other: Template): boolean {
  if (one.isOptions !== other.isOptions || one.fields.length !== other.fields.length) return false;
  return one.fields.every((field, i) => {
    const { enterprise, id, length, isScope } = other.fields[i] as TemplateField;
    return field.id === id && field.length === length && field.enterprise === enterprise && field.isScope === isScope;
  });
}
