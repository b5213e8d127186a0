import type { Guard } from '#cases/guards/contract.ts';

/** What this guard looks at. */
interface StepFacts {
  readonly assets: readonly { readonly name: string; readonly stepDoneAtUs: number | null }[];
}

export const guard: Guard<StepFacts> = {
  id: 'template-guard',
  item: 'X0',
  before: ['containing'],
  override: 'two-people',
  unmet: ({ assets }) =>
    assets
      .filter((asset) => asset.stepDoneAtUs === null)
      .map(({ name }) => ({
        what: { key: 'plugin.step-missing', values: { name } },
        satisfiedBy: { key: 'plugin.record-the-step', values: { name } },
      })),
};
