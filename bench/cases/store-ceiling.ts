/** 1 GiB, which every process of ours stays under, in MB of 10^6 bytes. */
export const storeCeilingMb = 1_073;
