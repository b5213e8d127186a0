/** Stage → the stages, or parts of stages, it may import. */
export declare const layers: Readonly<Record<string, readonly string[]>>;
export declare const pluginFolders: readonly string[];
export declare const outsideWorld: readonly string[];
