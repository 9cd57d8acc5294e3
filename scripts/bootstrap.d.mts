/** Types of what the bare-Node part gives to the rest. */
export declare const projectDir: string;
export declare function stopWithParent(stop: () => void): void;
export declare function giveUp(sentence: string): never;
export declare function ourEnvironment(): NodeJS.ProcessEnv;
