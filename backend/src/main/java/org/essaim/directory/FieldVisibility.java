package org.essaim.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** How far each field is shown; nothing is, until its owner opens it. */
@Embeddable
public record FieldVisibility(
        @NotNull @JdbcTypeCode(SqlTypes.NAMED_ENUM) @Column(name = "headline_for")
        Visibility headline,

        @NotNull @JdbcTypeCode(SqlTypes.NAMED_ENUM) @Column(name = "practices_for")
        Visibility practices,

        @NotNull @JdbcTypeCode(SqlTypes.NAMED_ENUM) @Column(name = "help_offered_for")
        Visibility helpOffered,

        @NotNull @JdbcTypeCode(SqlTypes.NAMED_ENUM) @Column(name = "help_sought_for")
        Visibility helpSought,

        @NotNull @JdbcTypeCode(SqlTypes.NAMED_ENUM) @Column(name = "actor_kind_for")
        Visibility actorKind,

        @NotNull @JdbcTypeCode(SqlTypes.NAMED_ENUM) @Column(name = "acts_in_for")
        Visibility actsIn,

        @NotNull @JdbcTypeCode(SqlTypes.NAMED_ENUM) @Column(name = "positions_for")
        Visibility positions,

        @NotNull @JdbcTypeCode(SqlTypes.NAMED_ENUM) @Column(name = "biography_for")
        Visibility biography,

        @NotNull @JdbcTypeCode(SqlTypes.NAMED_ENUM) @Column(name = "email_for")
        Visibility email,

        @NotNull @JdbcTypeCode(SqlTypes.NAMED_ENUM) @Column(name = "phone_for")
        Visibility phone) {}
