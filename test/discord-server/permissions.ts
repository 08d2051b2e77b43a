/** The bits that the server knows: https://discord.com/developers/docs/topics/permissions */
const BITS = {
  Administrator: 3,
  ManageChannels: 4,
  ManageGuild: 5,
  AddReactions: 6,
  ViewChannel: 10,
  SendMessages: 11,
  ManageMessages: 13,
  EmbedLinks: 14,
  AttachFiles: 15,
  ReadMessageHistory: 16,
  MentionEveryone: 17,
  ManageRoles: 28,
  ManageWebhooks: 29,
  UseApplicationCommands: 31,
  ManageThreads: 34,
  CreatePublicThreads: 35,
  CreatePrivateThreads: 36,
  SendMessagesInThreads: 38,
} as const;

export type PermissionName = keyof typeof BITS;

const ALL_PERMISSIONS = permissionBits(Object.keys(BITS) as PermissionName[]);

/** The bit field of some permissions. */
export function permissionBits(names: readonly PermissionName[]): bigint {
  return names.reduce((bits, name) => bits | (1n << BigInt(BITS[name])), 0n);
}

/** Whether every bit of `names` is set. */
export function allows(bits: bigint, ...names: readonly PermissionName[]): boolean {
  const wanted = permissionBits(names);
  return (bits & wanted) === wanted;
}

/** An exception for a role or a member in one channel. */
export interface Overwrite {
  readonly id: string;
  readonly type: 0 | 1; // role, member
  readonly allow: bigint;
  readonly deny: bigint;
}

/**
 * A member's permissions in a channel, in Discord's order: base, everyone's overwrite, roles' overwrites, the
 * member's own (https://discord.com/developers/docs/topics/permissions#permission-overwrites).
 */
export function effectivePermissions(input: {
  readonly userId: string;
  readonly ownerId: string;
  readonly everyone: { readonly id: string; readonly permissions: bigint };
  readonly roles: readonly { readonly id: string; readonly permissions: bigint }[];
  readonly overwrites: readonly Overwrite[];
}): bigint {
  if (input.userId === input.ownerId) return ALL_PERMISSIONS;
  let bits = input.roles.reduce((sum, role) => sum | role.permissions, input.everyone.permissions);
  if (allows(bits, "Administrator")) return ALL_PERMISSIONS;
  const apply = (overwrites: readonly Overwrite[]): void => {
    for (const overwrite of overwrites) bits &= ~overwrite.deny;
    for (const overwrite of overwrites) bits |= overwrite.allow;
  };
  apply(input.overwrites.filter((each) => each.id === input.everyone.id));
  apply(
    input.overwrites.filter((each) => each.type === 0 && input.roles.some((role) => role.id === each.id)),
  );
  apply(input.overwrites.filter((each) => each.type === 1 && each.id === input.userId));
  return allows(bits, "ViewChannel") ? bits : 0n;
}
