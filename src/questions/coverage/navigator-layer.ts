import * as z from 'zod';

/**
 * What we write of a layer of the ATT&CK Navigator. Source: "ATT&CK Navigator Layer File Format Definition", version 4.5
 * (attack-navigator, layers/spec/v4.5), which also allows a file to hold a list of layers.
 */
const metadata = z.strictObject({ name: z.string().min(1), value: z.string().min(1) });

const layerTechnique = z.strictObject({
  techniqueID: z.string().regex(/^T\d{4}(?:\.\d{3})?$/),
  score: z.number().optional(),
  color: z
    .string()
    .regex(/^#[0-9a-f]{6}$/)
    .optional(),
  comment: z.string(),
  enabled: z.boolean(),
  metadata: z.array(metadata),
  showSubtechniques: z.boolean(),
});

const navigatorLayer = z.strictObject({
  name: z.string().min(1),
  versions: z.strictObject({ attack: z.literal('18'), navigator: z.literal('5.2.0'), layer: z.literal('4.5') }),
  domain: z.literal('enterprise-attack'),
  description: z.string(),
  /** 3: by descending score. */
  sorting: z.literal(3),
  hideDisabled: z.literal(false),
  techniques: z.array(layerTechnique),
  gradient: z
    .strictObject({
      colors: z.array(z.string().regex(/^#[0-9a-f]{6}$/)).min(2),
      minValue: z.number(),
      maxValue: z.number(),
    })
    .refine(({ minValue, maxValue }) => minValue < maxValue),
  legendItems: z.array(z.strictObject({ label: z.string().min(1), color: z.string().regex(/^#[0-9a-f]{6}$/) })),
  layout: z.strictObject({
    layout: z.literal('side'),
    showID: z.boolean(),
    showName: z.boolean(),
    expandedSubtechniques: z.literal('annotated'),
  }),
  metadata: z.array(metadata),
});

export const navigatorLayers = z.array(navigatorLayer);

export type NavigatorLayer = z.infer<typeof navigatorLayer>;
export type LayerTechnique = z.infer<typeof layerTechnique>;
