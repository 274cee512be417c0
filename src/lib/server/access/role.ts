/** Roles are words of the domain; whoever asks for access finds them here. */
export * from '#domain/schools/role.ts';
