import type { JsonSchema } from '../../platform/http/json-schema.js';
import { bindableRoles } from './duties.js';

const id: JsonSchema = { type: 'string', format: 'uuid' };
const text: JsonSchema = { type: 'string' };
const instant: JsonSchema = { type: 'string', format: 'date-time' };
const perhapsInstant: JsonSchema = { type: ['string', 'null'], format: 'date-time' };

export const bindingSchema: JsonSchema = {
  type: 'object',
  properties: { id, role: { enum: bindableRoles }, orgId: id, orgName: text },
  required: ['id', 'role', 'orgId'],
};

const userProperties = {
  id,
  username: text,
  name: text,
  email: { type: ['string', 'null'], format: 'email' },
  active: { type: 'boolean' },
  mustChangePassword: { type: 'boolean' },
  lockedUntil: perhapsInstant,
  lastSignInAt: perhapsInstant,
  synthetic: { type: 'boolean' },
  bindings: { type: 'array', items: bindingSchema },
  version: { type: 'integer' },
  createdAt: instant,
  updatedAt: instant,
};

export const userSchema: JsonSchema = { type: 'object', properties: userProperties, required: Object.keys(userProperties) };

export const initialPassword: JsonSchema = { type: 'string', description: 'drawn at random and shown this once' };

export const createdUserSchema: JsonSchema = {
  type: 'object',
  properties: { ...userProperties, initialPassword },
  required: Object.keys(userProperties),
};

export const signedInSchema: JsonSchema = {
  type: 'object',
  properties: {
    user: {
      type: 'object',
      properties: {
        id,
        username: text,
        name: text,
        mustChangePassword: { type: 'boolean' },
        bindings: {
          type: 'array',
          items: { type: 'object', properties: { role: { enum: bindableRoles }, roleLabel: text, orgId: id, orgName: text } },
        },
      },
    },
    csrfToken: {
      type: ['string', 'null'],
      description: 'goes into X-CSRF-Token with every write of this session; null for a token',
    },
  },
  required: ['user', 'csrfToken'],
};

export const tokenSchema: JsonSchema = {
  type: 'object',
  properties: { id, name: text, scope: text, createdAt: instant, expiresAt: perhapsInstant, lastUsedAt: perhapsInstant },
  required: ['id', 'name', 'scope', 'createdAt', 'expiresAt', 'lastUsedAt'],
};

export const madeTokenSchema: JsonSchema = {
  ...tokenSchema,
  properties: { ...(tokenSchema['properties'] as object), token: { type: 'string', description: 'shown this once' } },
};
