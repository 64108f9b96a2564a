using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LienThong.Migrations.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "documents");

            migrationBuilder.EnsureSchema(
                name: "access");

            migrationBuilder.EnsureSchema(
                name: "search");

            migrationBuilder.EnsureSchema(
                name: "org");

            migrationBuilder.EnsureSchema(
                name: "registers");

            migrationBuilder.EnsureSchema(
                name: "files");

            migrationBuilder.EnsureSchema(
                name: "audit");

            migrationBuilder.EnsureSchema(
                name: "kernel");

            migrationBuilder.EnsureSchema(
                name: "work");

            migrationBuilder.CreateTable(
                name: "access",
                schema: "documents",
                columns: table => new
                {
                    record_id = table.Column<Guid>(type: "uuid", nullable: false),
                    token = table.Column<string>(type: "text", nullable: false),
                    record_kind = table.Column<string>(type: "text", nullable: false),
                    day = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_access", x => new { x.record_id, x.token });
                });

            migrationBuilder.CreateTable(
                name: "account",
                schema: "access",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    is_demo = table.Column<bool>(type: "boolean", nullable: false),
                    must_change_password = table.Column<bool>(type: "boolean", nullable: false),
                    disabled_at = table.Column<long>(type: "bigint", nullable: true),
                    last_sign_in_at = table.Column<long>(type: "bigint", nullable: true),
                    created_at = table.Column<long>(type: "bigint", nullable: false),
                    user_name = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    normalized_user_name = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    password_hash = table.Column<string>(type: "text", nullable: true),
                    security_stamp = table.Column<string>(type: "text", nullable: true),
                    concurrency_stamp = table.Column<string>(type: "text", nullable: true),
                    lockout_end = table.Column<long>(type: "bigint", nullable: true),
                    lockout_enabled = table.Column<bool>(type: "boolean", nullable: false),
                    access_failed_count = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_account", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "acl",
                schema: "search",
                columns: table => new
                {
                    entry_id = table.Column<Guid>(type: "uuid", nullable: false),
                    token = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_acl", x => new { x.entry_id, x.token });
                });

            migrationBuilder.CreateTable(
                name: "agency",
                schema: "org",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    created_at = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_agency", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "agency_fact",
                schema: "org",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    short_name = table.Column<string>(type: "text", nullable: false),
                    notation = table.Column<string>(type: "text", nullable: false),
                    level = table.Column<string>(type: "text", nullable: false),
                    parent_id = table.Column<Guid>(type: "uuid", nullable: true),
                    sort_key = table.Column<string>(type: "text", nullable: false),
                    folded = table.Column<string>(type: "text", nullable: false),
                    valid_from = table.Column<int>(type: "integer", nullable: false),
                    valid_to = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_agency_fact", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "api_token",
                schema: "access",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    scope = table.Column<string>(type: "text", nullable: false),
                    created_at = table.Column<long>(type: "bigint", nullable: false),
                    expires_at = table.Column<long>(type: "bigint", nullable: false),
                    revoked_at = table.Column<long>(type: "bigint", nullable: true),
                    used_at = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_api_token", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "appointment",
                schema: "org",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: true),
                    role = table.Column<string>(type: "text", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    valid_from = table.Column<int>(type: "integer", nullable: false),
                    valid_to = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_appointment", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "attachment",
                schema: "documents",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    record_kind = table.Column<string>(type: "text", nullable: false),
                    record_id = table.Column<Guid>(type: "uuid", nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    hash = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    media_type = table.Column<string>(type: "text", nullable: false),
                    size = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_attachment", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "book",
                schema: "registers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    period = table.Column<string>(type: "text", nullable: false),
                    series = table.Column<string>(type: "text", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    first_number = table.Column<long>(type: "bigint", nullable: false),
                    next_number = table.Column<long>(type: "bigint", nullable: false),
                    opened_at = table.Column<long>(type: "bigint", nullable: false),
                    closed_at = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_book", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "content",
                schema: "files",
                columns: table => new
                {
                    hash = table.Column<string>(type: "text", nullable: false),
                    size = table.Column<long>(type: "bigint", nullable: false),
                    media_type = table.Column<string>(type: "text", nullable: false),
                    text_state = table.Column<string>(type: "text", nullable: false),
                    text_note = table.Column<string>(type: "text", nullable: true),
                    scan_state = table.Column<string>(type: "text", nullable: false),
                    staged_at = table.Column<long>(type: "bigint", nullable: false),
                    attached_at = table.Column<long>(type: "bigint", nullable: true),
                    text = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_content", x => x.hash);
                });

            migrationBuilder.CreateTable(
                name: "correspondent",
                schema: "documents",
                columns: table => new
                {
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    sender_words = table.Column<string>(type: "text", nullable: false),
                    signer_words = table.Column<string>(type: "text", nullable: false),
                    sender_name = table.Column<string>(type: "text", nullable: false),
                    sender_id = table.Column<Guid>(type: "uuid", nullable: true),
                    signer_name = table.Column<string>(type: "text", nullable: false),
                    signer_position = table.Column<string>(type: "text", nullable: false),
                    used_at = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_correspondent", x => new { x.agency_id, x.sender_words, x.signer_words });
                });

            migrationBuilder.CreateTable(
                name: "delegation",
                schema: "org",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    from_appointment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    to_appointment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    scope = table.Column<string>(type: "text", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: false),
                    valid_from = table.Column<int>(type: "integer", nullable: false),
                    valid_to = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_delegation", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "delivery_event",
                schema: "documents",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    delivery_id = table.Column<Guid>(type: "uuid", nullable: false),
                    outgoing_id = table.Column<Guid>(type: "uuid", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<long>(type: "bigint", nullable: false),
                    by = table.Column<string>(type: "text", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_delivery_event", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "draft_version",
                schema: "documents",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    outgoing_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    comment = table.Column<string>(type: "text", nullable: false),
                    by_hat = table.Column<Guid>(type: "uuid", nullable: false),
                    by_name = table.Column<string>(type: "text", nullable: false),
                    by_title = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_draft_version", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "entry",
                schema: "audit",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<long>(type: "bigint", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_name = table.Column<string>(type: "text", nullable: false),
                    appointment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    on_behalf_of = table.Column<string>(type: "text", nullable: true),
                    action = table.Column<string>(type: "text", nullable: false),
                    record_kind = table.Column<string>(type: "text", nullable: false),
                    record_id = table.Column<Guid>(type: "uuid", nullable: false),
                    why = table.Column<string>(type: "text", nullable: true),
                    detail = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_entry", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "entry",
                schema: "search",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    position = table.Column<long>(type: "bigint", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    notation = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<long>(type: "bigint", nullable: false),
                    link = table.Column<string>(type: "text", nullable: false),
                    external_id = table.Column<string>(type: "text", nullable: true),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: true),
                    size = table.Column<int>(type: "integer", nullable: false),
                    body = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_entry2", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "holiday",
                schema: "kernel",
                columns: table => new
                {
                    day = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    verified = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_holiday", x => x.day);
                });

            migrationBuilder.CreateTable(
                name: "idempotency",
                schema: "kernel",
                columns: table => new
                {
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "text", nullable: false),
                    action = table.Column<string>(type: "text", nullable: false),
                    answer = table.Column<string>(type: "text", nullable: true),
                    at = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_idempotency", x => new { x.person_id, x.key });
                });

            migrationBuilder.CreateTable(
                name: "identifier",
                schema: "org",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "character varying(35)", maxLength: 35, nullable: false),
                    valid_from = table.Column<int>(type: "integer", nullable: false),
                    valid_to = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_identifier", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "incoming",
                schema: "documents",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    book_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<long>(type: "bigint", nullable: false),
                    arrival_date = table.Column<int>(type: "integer", nullable: false),
                    sender_name = table.Column<string>(type: "text", nullable: false),
                    sender_id = table.Column<Guid>(type: "uuid", nullable: true),
                    code_number = table.Column<string>(type: "text", nullable: false),
                    code_notation = table.Column<string>(type: "text", nullable: false),
                    notation = table.Column<string>(type: "text", nullable: false),
                    issued_date = table.Column<int>(type: "integer", nullable: true),
                    type_code = table.Column<string>(type: "text", nullable: false),
                    subject = table.Column<string>(type: "text", nullable: false),
                    urgency = table.Column<string>(type: "text", nullable: false),
                    channel = table.Column<string>(type: "text", nullable: false),
                    signer_name = table.Column<string>(type: "text", nullable: false),
                    signer_position = table.Column<string>(type: "text", nullable: false),
                    page_count = table.Column<int>(type: "integer", nullable: true),
                    copies = table.Column<int>(type: "integer", nullable: false),
                    due = table.Column<int>(type: "integer", nullable: true),
                    addressee_id = table.Column<Guid>(type: "uuid", nullable: true),
                    addressee_name = table.Column<string>(type: "text", nullable: true),
                    state = table.Column<string>(type: "text", nullable: false),
                    delivery_id = table.Column<Guid>(type: "uuid", nullable: true),
                    external_id = table.Column<string>(type: "text", nullable: true),
                    text = table.Column<string>(type: "text", nullable: true),
                    words = table.Column<string>(type: "text", nullable: false),
                    registered_at = table.Column<long>(type: "bigint", nullable: false),
                    registered_by = table.Column<Guid>(type: "uuid", nullable: false),
                    registered_by_name = table.Column<string>(type: "text", nullable: false),
                    presented_by = table.Column<Guid>(type: "uuid", nullable: true),
                    presented_to = table.Column<string>(type: "text", nullable: true),
                    steered_by = table.Column<Guid>(type: "uuid", nullable: true),
                    steered_by_name = table.Column<string>(type: "text", nullable: true),
                    steered_at = table.Column<long>(type: "bigint", nullable: true),
                    closed_at = table.Column<long>(type: "bigint", nullable: true),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_incoming", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "item",
                schema: "work",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    ask = table.Column<string>(type: "text", nullable: false),
                    record_kind = table.Column<string>(type: "text", nullable: false),
                    record_id = table.Column<Guid>(type: "uuid", nullable: false),
                    line_id = table.Column<Guid>(type: "uuid", nullable: true),
                    holder = table.Column<string>(type: "text", nullable: false),
                    holder_name = table.Column<string>(type: "text", nullable: false),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    number = table.Column<string>(type: "text", nullable: false),
                    from_name = table.Column<string>(type: "text", nullable: false),
                    link = table.Column<string>(type: "text", nullable: false),
                    due = table.Column<int>(type: "integer", nullable: true),
                    holds = table.Column<bool>(type: "boolean", nullable: false),
                    opened_at = table.Column<long>(type: "bigint", nullable: false),
                    seen_at = table.Column<long>(type: "bigint", nullable: true),
                    closed_at = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_item", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "lease",
                schema: "audit",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false),
                    holder = table.Column<Guid>(type: "uuid", nullable: false),
                    until = table.Column<long>(type: "bigint", nullable: false),
                    key_mark = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_lease", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "line",
                schema: "documents",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    incoming_id = table.Column<Guid>(type: "uuid", nullable: false),
                    parent_id = table.Column<Guid>(type: "uuid", nullable: true),
                    role = table.Column<string>(type: "text", nullable: false),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: true),
                    appointment_id = table.Column<Guid>(type: "uuid", nullable: true),
                    holder = table.Column<string>(type: "text", nullable: false),
                    label = table.Column<string>(type: "text", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    due = table.Column<int>(type: "integer", nullable: true),
                    instruction = table.Column<string>(type: "text", nullable: false),
                    assigned_by = table.Column<Guid>(type: "uuid", nullable: false),
                    assigned_by_name = table.Column<string>(type: "text", nullable: false),
                    assigned_at = table.Column<long>(type: "bigint", nullable: false),
                    seen_at = table.Column<long>(type: "bigint", nullable: true),
                    seen_by_name = table.Column<string>(type: "text", nullable: true),
                    done_at = table.Column<long>(type: "bigint", nullable: true),
                    done_by_name = table.Column<string>(type: "text", nullable: true),
                    result = table.Column<string>(type: "text", nullable: true),
                    returned_reason = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_line", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "note",
                schema: "documents",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    record_kind = table.Column<string>(type: "text", nullable: false),
                    record_id = table.Column<Guid>(type: "uuid", nullable: false),
                    appointment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_name = table.Column<string>(type: "text", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    on_behalf_of = table.Column<string>(type: "text", nullable: true),
                    addressed = table.Column<string>(type: "text", nullable: true),
                    steers = table.Column<bool>(type: "boolean", nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_note", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "notice",
                schema: "work",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    holder = table.Column<string>(type: "text", nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                    link = table.Column<string>(type: "text", nullable: false),
                    record_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_notice", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "notice_seen",
                schema: "work",
                columns: table => new
                {
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_notice_seen", x => x.person_id);
                });

            migrationBuilder.CreateTable(
                name: "outgoing",
                schema: "documents",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: true),
                    unit_name = table.Column<string>(type: "text", nullable: false),
                    drafter_id = table.Column<Guid>(type: "uuid", nullable: false),
                    drafter_name = table.Column<string>(type: "text", nullable: false),
                    drafter_title = table.Column<string>(type: "text", nullable: false),
                    type_code = table.Column<string>(type: "text", nullable: false),
                    subject = table.Column<string>(type: "text", nullable: false),
                    urgency = table.Column<string>(type: "text", nullable: false),
                    signer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    signer_name = table.Column<string>(type: "text", nullable: false),
                    signer_position = table.Column<string>(type: "text", nullable: false),
                    competence = table.Column<string>(type: "text", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    due = table.Column<int>(type: "integer", nullable: true),
                    reply_by = table.Column<int>(type: "integer", nullable: true),
                    answers_id = table.Column<Guid>(type: "uuid", nullable: true),
                    code_number = table.Column<string>(type: "text", nullable: true),
                    notation = table.Column<string>(type: "text", nullable: true),
                    book_id = table.Column<Guid>(type: "uuid", nullable: true),
                    book_number = table.Column<long>(type: "bigint", nullable: true),
                    issued_on = table.Column<int>(type: "integer", nullable: true),
                    issued_at = table.Column<long>(type: "bigint", nullable: true),
                    issued_by = table.Column<string>(type: "text", nullable: true),
                    void_reason = table.Column<string>(type: "text", nullable: true),
                    pages = table.Column<int>(type: "integer", nullable: false),
                    copies = table.Column<int>(type: "integer", nullable: false),
                    archive_note = table.Column<string>(type: "text", nullable: false),
                    last_version = table.Column<int>(type: "integer", nullable: false),
                    words = table.Column<string>(type: "text", nullable: false),
                    created_at = table.Column<long>(type: "bigint", nullable: false),
                    moved_at = table.Column<long>(type: "bigint", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outgoing", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "person",
                schema: "org",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    full_name = table.Column<string>(type: "text", nullable: false),
                    sort_key = table.Column<string>(type: "text", nullable: false),
                    folded = table.Column<string>(type: "text", nullable: false),
                    phone = table.Column<string>(type: "text", nullable: true),
                    mobile = table.Column<string>(type: "text", nullable: true),
                    email = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_person", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "phrase",
                schema: "documents",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_phrase", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "protection_key",
                schema: "access",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    xml = table.Column<string>(type: "text", nullable: false),
                    created_at = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_protection_key", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "recipient",
                schema: "documents",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    outgoing_id = table.Column<Guid>(type: "uuid", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: true),
                    name = table.Column<string>(type: "text", nullable: false),
                    paper = table.Column<bool>(type: "boolean", nullable: false),
                    copies = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_recipient", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "recipient_group",
                schema: "documents",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    sort_key = table.Column<string>(type: "text", nullable: false),
                    rule = table.Column<string>(type: "text", nullable: true),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_recipient_group", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "recipient_member",
                schema: "documents",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    group_id = table.Column<Guid>(type: "uuid", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: true),
                    name = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_recipient_member", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "related",
                schema: "documents",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    left_id = table.Column<Guid>(type: "uuid", nullable: false),
                    right_id = table.Column<Guid>(type: "uuid", nullable: false),
                    answers = table.Column<bool>(type: "boolean", nullable: false),
                    at = table.Column<long>(type: "bigint", nullable: false),
                    by_name = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_related", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "review",
                schema: "documents",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    outgoing_id = table.Column<Guid>(type: "uuid", nullable: false),
                    stage = table.Column<string>(type: "text", nullable: false),
                    decision = table.Column<string>(type: "text", nullable: false),
                    into = table.Column<string>(type: "text", nullable: false),
                    comment = table.Column<string>(type: "text", nullable: false),
                    draft_version = table.Column<int>(type: "integer", nullable: false),
                    by_hat = table.Column<Guid>(type: "uuid", nullable: false),
                    by_name = table.Column<string>(type: "text", nullable: false),
                    by_title = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_review", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "seal",
                schema: "audit",
                columns: table => new
                {
                    position = table.Column<long>(type: "bigint", nullable: false),
                    entry_id = table.Column<Guid>(type: "uuid", nullable: false),
                    batch = table.Column<long>(type: "bigint", nullable: false),
                    sealed_at = table.Column<long>(type: "bigint", nullable: false),
                    digest = table.Column<byte[]>(type: "bytea", nullable: false),
                    link = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_seal", x => x.position);
                });

            migrationBuilder.CreateTable(
                name: "staged",
                schema: "files",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    hash = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    owner_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_staged", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "succession",
                schema: "org",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    from_agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    from_unit_id = table.Column<Guid>(type: "uuid", nullable: true),
                    to_agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    to_unit_id = table.Column<Guid>(type: "uuid", nullable: true),
                    scope = table.Column<string>(type: "text", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    valid_from = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_succession", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "unit",
                schema: "org",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    notation = table.Column<string>(type: "text", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    valid_from = table.Column<int>(type: "integer", nullable: false),
                    valid_to = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_unit", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "unsealed",
                schema: "audit",
                columns: table => new
                {
                    entry_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_unsealed", x => x.entry_id);
                });

            migrationBuilder.CreateTable(
                name: "entry",
                schema: "registers",
                columns: table => new
                {
                    book_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<long>(type: "bigint", nullable: false),
                    suffix = table.Column<string>(type: "text", nullable: false),
                    suffix_rank = table.Column<int>(type: "integer", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    entered_on = table.Column<int>(type: "integer", nullable: false),
                    record_kind = table.Column<string>(type: "text", nullable: true),
                    record_id = table.Column<Guid>(type: "uuid", nullable: true),
                    reason = table.Column<string>(type: "text", nullable: true),
                    void_reason = table.Column<string>(type: "text", nullable: true),
                    at = table.Column<long>(type: "bigint", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_entry1", x => new { x.book_id, x.number, x.suffix });
                    table.ForeignKey(
                        name: "FK_entry_book_book_id",
                        column: x => x.book_id,
                        principalSchema: "registers",
                        principalTable: "book",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "delivery",
                schema: "documents",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    outgoing_id = table.Column<Guid>(type: "uuid", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: true),
                    name = table.Column<string>(type: "text", nullable: false),
                    paper = table.Column<bool>(type: "boolean", nullable: false),
                    copies = table.Column<int>(type: "integer", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    sent_at = table.Column<long>(type: "bigint", nullable: false),
                    state_at = table.Column<long>(type: "bigint", nullable: false),
                    state_by = table.Column<string>(type: "text", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: true),
                    incoming_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_delivery", x => x.id);
                    table.ForeignKey(
                        name: "FK_delivery_outgoing_outgoing_id",
                        column: x => x.outgoing_id,
                        principalSchema: "documents",
                        principalTable: "outgoing",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_access_token_record_kind_day_record_id",
                schema: "documents",
                table: "access",
                columns: new[] { "token", "record_kind", "day", "record_id" });

            migrationBuilder.CreateIndex(
                name: "ix_account_is_demo",
                schema: "access",
                table: "account",
                column: "is_demo");

            migrationBuilder.CreateIndex(
                name: "ix_account_normalized_user_name",
                schema: "access",
                table: "account",
                column: "normalized_user_name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_account_person_id",
                schema: "access",
                table: "account",
                column: "person_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_agency_fact_agency_id_valid_from",
                schema: "org",
                table: "agency_fact",
                columns: new[] { "agency_id", "valid_from" });

            migrationBuilder.CreateIndex(
                name: "ix_api_token_account_id",
                schema: "access",
                table: "api_token",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "ix_api_token_hash",
                schema: "access",
                table: "api_token",
                column: "hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_appointment_agency_id_role",
                schema: "org",
                table: "appointment",
                columns: new[] { "agency_id", "role" });

            migrationBuilder.CreateIndex(
                name: "ix_appointment_person_id",
                schema: "org",
                table: "appointment",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_appointment_unit_id",
                schema: "org",
                table: "appointment",
                column: "unit_id");

            migrationBuilder.CreateIndex(
                name: "ix_attachment_record_id_ordinal",
                schema: "documents",
                table: "attachment",
                columns: new[] { "record_id", "ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_book_agency_id_kind_period_series",
                schema: "registers",
                table: "book",
                columns: new[] { "agency_id", "kind", "period", "series" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_content_attached_at_staged_at",
                schema: "files",
                table: "content",
                columns: new[] { "attached_at", "staged_at" });

            migrationBuilder.CreateIndex(
                name: "ix_delegation_from_appointment_id",
                schema: "org",
                table: "delegation",
                column: "from_appointment_id");

            migrationBuilder.CreateIndex(
                name: "ix_delegation_to_appointment_id",
                schema: "org",
                table: "delegation",
                column: "to_appointment_id");

            migrationBuilder.CreateIndex(
                name: "ix_delivery_agency_id_state_sent_at",
                schema: "documents",
                table: "delivery",
                columns: new[] { "agency_id", "state", "sent_at" });

            migrationBuilder.CreateIndex(
                name: "ix_delivery_incoming_id",
                schema: "documents",
                table: "delivery",
                column: "incoming_id");

            migrationBuilder.CreateIndex(
                name: "ix_delivery_outgoing_id_position",
                schema: "documents",
                table: "delivery",
                columns: new[] { "outgoing_id", "position" });

            migrationBuilder.CreateIndex(
                name: "ix_delivery_event_delivery_id",
                schema: "documents",
                table: "delivery_event",
                column: "delivery_id");

            migrationBuilder.CreateIndex(
                name: "ix_delivery_event_outgoing_id",
                schema: "documents",
                table: "delivery_event",
                column: "outgoing_id");

            migrationBuilder.CreateIndex(
                name: "ix_draft_version_outgoing_id_number",
                schema: "documents",
                table: "draft_version",
                columns: new[] { "outgoing_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_entry_agency_id_at",
                schema: "audit",
                table: "entry",
                columns: new[] { "agency_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_entry_at",
                schema: "audit",
                table: "entry",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "ix_entry_person_id_at",
                schema: "audit",
                table: "entry",
                columns: new[] { "person_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_entry_record_id_at",
                schema: "audit",
                table: "entry",
                columns: new[] { "record_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_entry_book_id_number_suffix_rank",
                schema: "registers",
                table: "entry",
                columns: new[] { "book_id", "number", "suffix_rank" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_entry_record_id",
                schema: "registers",
                table: "entry",
                column: "record_id");

            migrationBuilder.CreateIndex(
                name: "ix_entry_kind_external_id",
                schema: "search",
                table: "entry",
                columns: new[] { "kind", "external_id" });

            migrationBuilder.CreateIndex(
                name: "ix_entry_position",
                schema: "search",
                table: "entry",
                column: "position",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_idempotency_at",
                schema: "kernel",
                table: "idempotency",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "ix_identifier_agency_id",
                schema: "org",
                table: "identifier",
                column: "agency_id");

            migrationBuilder.CreateIndex(
                name: "ix_identifier_code",
                schema: "org",
                table: "identifier",
                column: "code");

            migrationBuilder.CreateIndex(
                name: "ix_incoming_agency_id_arrival_date_id",
                schema: "documents",
                table: "incoming",
                columns: new[] { "agency_id", "arrival_date", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_incoming_agency_id_code_number_issued_date",
                schema: "documents",
                table: "incoming",
                columns: new[] { "agency_id", "code_number", "issued_date" });

            migrationBuilder.CreateIndex(
                name: "ix_incoming_agency_id_external_id",
                schema: "documents",
                table: "incoming",
                columns: new[] { "agency_id", "external_id" });

            migrationBuilder.CreateIndex(
                name: "ix_incoming_agency_id_state_arrival_date",
                schema: "documents",
                table: "incoming",
                columns: new[] { "agency_id", "state", "arrival_date" });

            migrationBuilder.CreateIndex(
                name: "ix_incoming_book_id_number",
                schema: "documents",
                table: "incoming",
                columns: new[] { "book_id", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_incoming_delivery_id",
                schema: "documents",
                table: "incoming",
                column: "delivery_id");

            migrationBuilder.CreateIndex(
                name: "ix_item_holder_due_opened_at",
                schema: "work",
                table: "item",
                columns: new[] { "holder", "due", "opened_at" },
                filter: "closed_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_item_line_id",
                schema: "work",
                table: "item",
                column: "line_id");

            migrationBuilder.CreateIndex(
                name: "ix_item_record_id",
                schema: "work",
                table: "item",
                column: "record_id");

            migrationBuilder.CreateIndex(
                name: "ix_line_incoming_id",
                schema: "documents",
                table: "line",
                column: "incoming_id");

            migrationBuilder.CreateIndex(
                name: "ix_note_record_id_at",
                schema: "documents",
                table: "note",
                columns: new[] { "record_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_notice_holder_at",
                schema: "work",
                table: "notice",
                columns: new[] { "holder", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_outgoing_agency_id_moved_at",
                schema: "documents",
                table: "outgoing",
                columns: new[] { "agency_id", "moved_at" });

            migrationBuilder.CreateIndex(
                name: "ix_outgoing_agency_id_state_moved_at",
                schema: "documents",
                table: "outgoing",
                columns: new[] { "agency_id", "state", "moved_at" });

            migrationBuilder.CreateIndex(
                name: "ix_outgoing_answers_id",
                schema: "documents",
                table: "outgoing",
                column: "answers_id");

            migrationBuilder.CreateIndex(
                name: "ix_outgoing_book_id_book_number",
                schema: "documents",
                table: "outgoing",
                columns: new[] { "book_id", "book_number" });

            migrationBuilder.CreateIndex(
                name: "ix_person_sort_key",
                schema: "org",
                table: "person",
                column: "sort_key");

            migrationBuilder.CreateIndex(
                name: "ix_phrase_person_id_text",
                schema: "documents",
                table: "phrase",
                columns: new[] { "person_id", "text" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_recipient_outgoing_id",
                schema: "documents",
                table: "recipient",
                column: "outgoing_id");

            migrationBuilder.CreateIndex(
                name: "ix_recipient_group_agency_id_sort_key",
                schema: "documents",
                table: "recipient_group",
                columns: new[] { "agency_id", "sort_key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_recipient_member_group_id",
                schema: "documents",
                table: "recipient_member",
                column: "group_id");

            migrationBuilder.CreateIndex(
                name: "ix_related_left_id_right_id",
                schema: "documents",
                table: "related",
                columns: new[] { "left_id", "right_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_related_right_id",
                schema: "documents",
                table: "related",
                column: "right_id");

            migrationBuilder.CreateIndex(
                name: "ix_review_outgoing_id",
                schema: "documents",
                table: "review",
                column: "outgoing_id");

            migrationBuilder.CreateIndex(
                name: "ix_seal_entry_id",
                schema: "audit",
                table: "seal",
                column: "entry_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_staged_at",
                schema: "files",
                table: "staged",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "ix_succession_from_agency_id",
                schema: "org",
                table: "succession",
                column: "from_agency_id");

            migrationBuilder.CreateIndex(
                name: "ix_succession_to_agency_id",
                schema: "org",
                table: "succession",
                column: "to_agency_id");

            migrationBuilder.CreateIndex(
                name: "ix_unit_agency_id",
                schema: "org",
                table: "unit",
                column: "agency_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "access",
                schema: "documents");

            migrationBuilder.DropTable(
                name: "account",
                schema: "access");

            migrationBuilder.DropTable(
                name: "acl",
                schema: "search");

            migrationBuilder.DropTable(
                name: "agency",
                schema: "org");

            migrationBuilder.DropTable(
                name: "agency_fact",
                schema: "org");

            migrationBuilder.DropTable(
                name: "api_token",
                schema: "access");

            migrationBuilder.DropTable(
                name: "appointment",
                schema: "org");

            migrationBuilder.DropTable(
                name: "attachment",
                schema: "documents");

            migrationBuilder.DropTable(
                name: "content",
                schema: "files");

            migrationBuilder.DropTable(
                name: "correspondent",
                schema: "documents");

            migrationBuilder.DropTable(
                name: "delegation",
                schema: "org");

            migrationBuilder.DropTable(
                name: "delivery",
                schema: "documents");

            migrationBuilder.DropTable(
                name: "delivery_event",
                schema: "documents");

            migrationBuilder.DropTable(
                name: "draft_version",
                schema: "documents");

            migrationBuilder.DropTable(
                name: "entry",
                schema: "audit");

            migrationBuilder.DropTable(
                name: "entry",
                schema: "registers");

            migrationBuilder.DropTable(
                name: "entry",
                schema: "search");

            migrationBuilder.DropTable(
                name: "holiday",
                schema: "kernel");

            migrationBuilder.DropTable(
                name: "idempotency",
                schema: "kernel");

            migrationBuilder.DropTable(
                name: "identifier",
                schema: "org");

            migrationBuilder.DropTable(
                name: "incoming",
                schema: "documents");

            migrationBuilder.DropTable(
                name: "item",
                schema: "work");

            migrationBuilder.DropTable(
                name: "lease",
                schema: "audit");

            migrationBuilder.DropTable(
                name: "line",
                schema: "documents");

            migrationBuilder.DropTable(
                name: "note",
                schema: "documents");

            migrationBuilder.DropTable(
                name: "notice",
                schema: "work");

            migrationBuilder.DropTable(
                name: "notice_seen",
                schema: "work");

            migrationBuilder.DropTable(
                name: "person",
                schema: "org");

            migrationBuilder.DropTable(
                name: "phrase",
                schema: "documents");

            migrationBuilder.DropTable(
                name: "protection_key",
                schema: "access");

            migrationBuilder.DropTable(
                name: "recipient",
                schema: "documents");

            migrationBuilder.DropTable(
                name: "recipient_group",
                schema: "documents");

            migrationBuilder.DropTable(
                name: "recipient_member",
                schema: "documents");

            migrationBuilder.DropTable(
                name: "related",
                schema: "documents");

            migrationBuilder.DropTable(
                name: "review",
                schema: "documents");

            migrationBuilder.DropTable(
                name: "seal",
                schema: "audit");

            migrationBuilder.DropTable(
                name: "staged",
                schema: "files");

            migrationBuilder.DropTable(
                name: "succession",
                schema: "org");

            migrationBuilder.DropTable(
                name: "unit",
                schema: "org");

            migrationBuilder.DropTable(
                name: "unsealed",
                schema: "audit");

            migrationBuilder.DropTable(
                name: "outgoing",
                schema: "documents");

            migrationBuilder.DropTable(
                name: "book",
                schema: "registers");
        }
    }
}
