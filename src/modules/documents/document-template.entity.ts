import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { OrganisationEntity } from '../organisations/organisation.entity.js';

/** An office's own Word file for a kind of document; its content is in the store of files. */
@Entity('document_templates')
@Check('document_templates_sha256', `sha256 ~ '^[0-9a-f]{64}$'`)
@Check('document_templates_size', 'size > 0')
export class DocumentTemplateEntity {
  @PrimaryColumn('uuid', { name: 'office_id', primaryKeyConstraintName: 'document_templates_pkey' })
  officeId: string;

  @ManyToOne(() => OrganisationEntity)
  @JoinColumn({ name: 'office_id', foreignKeyConstraintName: 'document_templates_office_id_fkey' })
  office: Relation<OrganisationEntity>;

  /** The kind's name: `closingForm`. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'document_templates_pkey' })
  kind: string;

  @Column('text')
  sha256: string;

  @Column('text')
  name: string;

  /** Bytes. */
  @Column('integer')
  size: number;

  @Column('uuid', { name: 'uploaded_by' })
  uploadedBy: string;

  @Column('text', { name: 'uploaded_by_name' })
  uploadedByName: string;

  @Column('timestamptz', { name: 'uploaded_at' })
  uploadedAt: Date;
}
