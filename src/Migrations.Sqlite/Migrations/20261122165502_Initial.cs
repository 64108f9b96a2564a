using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LienThong.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "access_account",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    person_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    is_demo = table.Column<bool>(type: "INTEGER", nullable: false),
                    must_change_password = table.Column<bool>(type: "INTEGER", nullable: false),
                    disabled_at = table.Column<long>(type: "INTEGER", nullable: true),
                    last_sign_in_at = table.Column<long>(type: "INTEGER", nullable: true),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    user_name = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    normalized_user_name = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    password_hash = table.Column<string>(type: "TEXT", nullable: true),
                    security_stamp = table.Column<string>(type: "TEXT", nullable: true),
                    concurrency_stamp = table.Column<string>(type: "TEXT", nullable: true),
                    lockout_end = table.Column<long>(type: "INTEGER", nullable: true),
                    lockout_enabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    access_failed_count = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_access_account", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "access_api_token",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    account_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    hash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    scope = table.Column<string>(type: "TEXT", nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    expires_at = table.Column<long>(type: "INTEGER", nullable: false),
                    revoked_at = table.Column<long>(type: "INTEGER", nullable: true),
                    used_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_access_api_token", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "access_protection_key",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    xml = table.Column<string>(type: "TEXT", nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_access_protection_key", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "audit_entry",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    person_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    person_name = table.Column<string>(type: "TEXT", nullable: false),
                    appointment_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    agency_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    on_behalf_of = table.Column<string>(type: "TEXT", nullable: true),
                    action = table.Column<string>(type: "TEXT", nullable: false),
                    record_kind = table.Column<string>(type: "TEXT", nullable: false),
                    record_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    why = table.Column<string>(type: "TEXT", nullable: true),
                    detail = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_audit_entry", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "audit_lease",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false),
                    holder = table.Column<byte[]>(type: "BLOB", nullable: false),
                    until = table.Column<long>(type: "INTEGER", nullable: false),
                    key_mark = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_audit_lease", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "audit_seal",
                columns: table => new
                {
                    position = table.Column<long>(type: "INTEGER", nullable: false),
                    entry_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    batch = table.Column<long>(type: "INTEGER", nullable: false),
                    sealed_at = table.Column<long>(type: "INTEGER", nullable: false),
                    digest = table.Column<byte[]>(type: "BLOB", nullable: false),
                    link = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_audit_seal", x => x.position);
                });

            migrationBuilder.CreateTable(
                name: "audit_unsealed",
                columns: table => new
                {
                    entry_id = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_audit_unsealed", x => x.entry_id);
                });

            migrationBuilder.CreateTable(
                name: "documents_access",
                columns: table => new
                {
                    record_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    token = table.Column<string>(type: "TEXT", nullable: false),
                    record_kind = table.Column<string>(type: "TEXT", nullable: false),
                    day = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_documents_access", x => new { x.record_id, x.token });
                });

            migrationBuilder.CreateTable(
                name: "documents_attachment",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    record_kind = table.Column<string>(type: "TEXT", nullable: false),
                    record_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    hash = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    media_type = table.Column<string>(type: "TEXT", nullable: false),
                    size = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_documents_attachment", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "documents_correspondent",
                columns: table => new
                {
                    agency_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    sender_words = table.Column<string>(type: "TEXT", nullable: false),
                    signer_words = table.Column<string>(type: "TEXT", nullable: false),
                    sender_name = table.Column<string>(type: "TEXT", nullable: false),
                    sender_id = table.Column<byte[]>(type: "BLOB", nullable: true),
                    signer_name = table.Column<string>(type: "TEXT", nullable: false),
                    signer_position = table.Column<string>(type: "TEXT", nullable: false),
                    used_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_documents_correspondent", x => new { x.agency_id, x.sender_words, x.signer_words });
                });

            migrationBuilder.CreateTable(
                name: "documents_delivery_event",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    delivery_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    outgoing_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    state = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    by = table.Column<string>(type: "TEXT", nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_documents_delivery_event", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "documents_draft_version",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    outgoing_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    comment = table.Column<string>(type: "TEXT", nullable: false),
                    by_hat = table.Column<byte[]>(type: "BLOB", nullable: false),
                    by_name = table.Column<string>(type: "TEXT", nullable: false),
                    by_title = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_documents_draft_version", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "documents_incoming",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    agency_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    book_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    number = table.Column<long>(type: "INTEGER", nullable: false),
                    arrival_date = table.Column<int>(type: "INTEGER", nullable: false),
                    sender_name = table.Column<string>(type: "TEXT", nullable: false),
                    sender_id = table.Column<byte[]>(type: "BLOB", nullable: true),
                    code_number = table.Column<string>(type: "TEXT", nullable: false),
                    code_notation = table.Column<string>(type: "TEXT", nullable: false),
                    notation = table.Column<string>(type: "TEXT", nullable: false),
                    issued_date = table.Column<int>(type: "INTEGER", nullable: true),
                    type_code = table.Column<string>(type: "TEXT", nullable: false),
                    subject = table.Column<string>(type: "TEXT", nullable: false),
                    urgency = table.Column<string>(type: "TEXT", nullable: false),
                    channel = table.Column<string>(type: "TEXT", nullable: false),
                    signer_name = table.Column<string>(type: "TEXT", nullable: false),
                    signer_position = table.Column<string>(type: "TEXT", nullable: false),
                    page_count = table.Column<int>(type: "INTEGER", nullable: true),
                    copies = table.Column<int>(type: "INTEGER", nullable: false),
                    due = table.Column<int>(type: "INTEGER", nullable: true),
                    addressee_id = table.Column<byte[]>(type: "BLOB", nullable: true),
                    addressee_name = table.Column<string>(type: "TEXT", nullable: true),
                    state = table.Column<string>(type: "TEXT", nullable: false),
                    delivery_id = table.Column<byte[]>(type: "BLOB", nullable: true),
                    external_id = table.Column<string>(type: "TEXT", nullable: true),
                    text = table.Column<string>(type: "TEXT", nullable: true),
                    words = table.Column<string>(type: "TEXT", nullable: false),
                    registered_at = table.Column<long>(type: "INTEGER", nullable: false),
                    registered_by = table.Column<byte[]>(type: "BLOB", nullable: false),
                    registered_by_name = table.Column<string>(type: "TEXT", nullable: false),
                    presented_by = table.Column<byte[]>(type: "BLOB", nullable: true),
                    presented_to = table.Column<string>(type: "TEXT", nullable: true),
                    steered_by = table.Column<byte[]>(type: "BLOB", nullable: true),
                    steered_by_name = table.Column<string>(type: "TEXT", nullable: true),
                    steered_at = table.Column<long>(type: "INTEGER", nullable: true),
                    closed_at = table.Column<long>(type: "INTEGER", nullable: true),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_documents_incoming", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "documents_line",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    incoming_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    parent_id = table.Column<byte[]>(type: "BLOB", nullable: true),
                    role = table.Column<string>(type: "TEXT", nullable: false),
                    unit_id = table.Column<byte[]>(type: "BLOB", nullable: true),
                    appointment_id = table.Column<byte[]>(type: "BLOB", nullable: true),
                    holder = table.Column<string>(type: "TEXT", nullable: false),
                    label = table.Column<string>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", nullable: false),
                    due = table.Column<int>(type: "INTEGER", nullable: true),
                    instruction = table.Column<string>(type: "TEXT", nullable: false),
                    assigned_by = table.Column<byte[]>(type: "BLOB", nullable: false),
                    assigned_by_name = table.Column<string>(type: "TEXT", nullable: false),
                    assigned_at = table.Column<long>(type: "INTEGER", nullable: false),
                    seen_at = table.Column<long>(type: "INTEGER", nullable: true),
                    seen_by_name = table.Column<string>(type: "TEXT", nullable: true),
                    done_at = table.Column<long>(type: "INTEGER", nullable: true),
                    done_by_name = table.Column<string>(type: "TEXT", nullable: true),
                    result = table.Column<string>(type: "TEXT", nullable: true),
                    returned_reason = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_documents_line", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "documents_note",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    record_kind = table.Column<string>(type: "TEXT", nullable: false),
                    record_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    appointment_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    person_name = table.Column<string>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    on_behalf_of = table.Column<string>(type: "TEXT", nullable: true),
                    addressed = table.Column<string>(type: "TEXT", nullable: true),
                    steers = table.Column<bool>(type: "INTEGER", nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_documents_note", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "documents_outgoing",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    agency_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    unit_id = table.Column<byte[]>(type: "BLOB", nullable: true),
                    unit_name = table.Column<string>(type: "TEXT", nullable: false),
                    drafter_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    drafter_name = table.Column<string>(type: "TEXT", nullable: false),
                    drafter_title = table.Column<string>(type: "TEXT", nullable: false),
                    type_code = table.Column<string>(type: "TEXT", nullable: false),
                    subject = table.Column<string>(type: "TEXT", nullable: false),
                    urgency = table.Column<string>(type: "TEXT", nullable: false),
                    signer_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    signer_name = table.Column<string>(type: "TEXT", nullable: false),
                    signer_position = table.Column<string>(type: "TEXT", nullable: false),
                    competence = table.Column<string>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", nullable: false),
                    due = table.Column<int>(type: "INTEGER", nullable: true),
                    reply_by = table.Column<int>(type: "INTEGER", nullable: true),
                    answers_id = table.Column<byte[]>(type: "BLOB", nullable: true),
                    code_number = table.Column<string>(type: "TEXT", nullable: true),
                    notation = table.Column<string>(type: "TEXT", nullable: true),
                    book_id = table.Column<byte[]>(type: "BLOB", nullable: true),
                    book_number = table.Column<long>(type: "INTEGER", nullable: true),
                    issued_on = table.Column<int>(type: "INTEGER", nullable: true),
                    issued_at = table.Column<long>(type: "INTEGER", nullable: true),
                    issued_by = table.Column<string>(type: "TEXT", nullable: true),
                    void_reason = table.Column<string>(type: "TEXT", nullable: true),
                    pages = table.Column<int>(type: "INTEGER", nullable: false),
                    copies = table.Column<int>(type: "INTEGER", nullable: false),
                    archive_note = table.Column<string>(type: "TEXT", nullable: false),
                    last_version = table.Column<int>(type: "INTEGER", nullable: false),
                    words = table.Column<string>(type: "TEXT", nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    moved_at = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_documents_outgoing", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "documents_phrase",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    person_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_documents_phrase", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "documents_recipient",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    outgoing_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                    agency_id = table.Column<byte[]>(type: "BLOB", nullable: true),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    paper = table.Column<bool>(type: "INTEGER", nullable: false),
                    copies = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_documents_recipient", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "documents_recipient_group",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    agency_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    sort_key = table.Column<string>(type: "TEXT", nullable: false),
                    rule = table.Column<string>(type: "TEXT", nullable: true),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_documents_recipient_group", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "documents_recipient_member",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    group_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                    agency_id = table.Column<byte[]>(type: "BLOB", nullable: true),
                    name = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_documents_recipient_member", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "documents_related",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    left_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    right_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    answers = table.Column<bool>(type: "INTEGER", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    by_name = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_documents_related", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "documents_review",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    outgoing_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    stage = table.Column<string>(type: "TEXT", nullable: false),
                    decision = table.Column<string>(type: "TEXT", nullable: false),
                    into = table.Column<string>(type: "TEXT", nullable: false),
                    comment = table.Column<string>(type: "TEXT", nullable: false),
                    draft_version = table.Column<int>(type: "INTEGER", nullable: false),
                    by_hat = table.Column<byte[]>(type: "BLOB", nullable: false),
                    by_name = table.Column<string>(type: "TEXT", nullable: false),
                    by_title = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_documents_review", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "files_content",
                columns: table => new
                {
                    hash = table.Column<string>(type: "TEXT", nullable: false),
                    size = table.Column<long>(type: "INTEGER", nullable: false),
                    media_type = table.Column<string>(type: "TEXT", nullable: false),
                    text_state = table.Column<string>(type: "TEXT", nullable: false),
                    text_note = table.Column<string>(type: "TEXT", nullable: true),
                    scan_state = table.Column<string>(type: "TEXT", nullable: false),
                    staged_at = table.Column<long>(type: "INTEGER", nullable: false),
                    attached_at = table.Column<long>(type: "INTEGER", nullable: true),
                    text = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_files_content", x => x.hash);
                });

            migrationBuilder.CreateTable(
                name: "files_staged",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    hash = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    owner_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_files_staged", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "kernel_holiday",
                columns: table => new
                {
                    day = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    verified = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_holiday", x => x.day);
                });

            migrationBuilder.CreateTable(
                name: "kernel_idempotency",
                columns: table => new
                {
                    person_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    key = table.Column<string>(type: "TEXT", nullable: false),
                    action = table.Column<string>(type: "TEXT", nullable: false),
                    answer = table.Column<string>(type: "TEXT", nullable: true),
                    at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_idempotency", x => new { x.person_id, x.key });
                });

            migrationBuilder.CreateTable(
                name: "org_agency",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_org_agency", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "org_agency_fact",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    agency_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    short_name = table.Column<string>(type: "TEXT", nullable: false),
                    notation = table.Column<string>(type: "TEXT", nullable: false),
                    level = table.Column<string>(type: "TEXT", nullable: false),
                    parent_id = table.Column<byte[]>(type: "BLOB", nullable: true),
                    sort_key = table.Column<string>(type: "TEXT", nullable: false),
                    folded = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<int>(type: "INTEGER", nullable: false),
                    valid_to = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_org_agency_fact", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "org_appointment",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    person_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    agency_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    unit_id = table.Column<byte[]>(type: "BLOB", nullable: true),
                    role = table.Column<string>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<int>(type: "INTEGER", nullable: false),
                    valid_to = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_org_appointment", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "org_delegation",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    from_appointment_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    to_appointment_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    scope = table.Column<string>(type: "TEXT", nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<int>(type: "INTEGER", nullable: false),
                    valid_to = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_org_delegation", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "org_identifier",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    agency_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 35, nullable: false),
                    valid_from = table.Column<int>(type: "INTEGER", nullable: false),
                    valid_to = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_org_identifier", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "org_person",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    full_name = table.Column<string>(type: "TEXT", nullable: false),
                    sort_key = table.Column<string>(type: "TEXT", nullable: false),
                    folded = table.Column<string>(type: "TEXT", nullable: false),
                    phone = table.Column<string>(type: "TEXT", nullable: true),
                    mobile = table.Column<string>(type: "TEXT", nullable: true),
                    email = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_org_person", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "org_succession",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    from_agency_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    from_unit_id = table.Column<byte[]>(type: "BLOB", nullable: true),
                    to_agency_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    to_unit_id = table.Column<byte[]>(type: "BLOB", nullable: true),
                    scope = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_org_succession", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "org_unit",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    agency_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    notation = table.Column<string>(type: "TEXT", nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                    valid_from = table.Column<int>(type: "INTEGER", nullable: false),
                    valid_to = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_org_unit", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "registers_book",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    agency_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    period = table.Column<string>(type: "TEXT", nullable: false),
                    series = table.Column<string>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    first_number = table.Column<long>(type: "INTEGER", nullable: false),
                    next_number = table.Column<long>(type: "INTEGER", nullable: false),
                    opened_at = table.Column<long>(type: "INTEGER", nullable: false),
                    closed_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_registers_book", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "search_acl",
                columns: table => new
                {
                    entry_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    token = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_search_acl", x => new { x.entry_id, x.token });
                });

            migrationBuilder.CreateTable(
                name: "search_entry",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    position = table.Column<long>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    notation = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    link = table.Column<string>(type: "TEXT", nullable: false),
                    external_id = table.Column<string>(type: "TEXT", nullable: true),
                    agency_id = table.Column<byte[]>(type: "BLOB", nullable: true),
                    size = table.Column<int>(type: "INTEGER", nullable: false),
                    body = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_search_entry", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "work_item",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    ask = table.Column<string>(type: "TEXT", nullable: false),
                    record_kind = table.Column<string>(type: "TEXT", nullable: false),
                    record_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    line_id = table.Column<byte[]>(type: "BLOB", nullable: true),
                    holder = table.Column<string>(type: "TEXT", nullable: false),
                    holder_name = table.Column<string>(type: "TEXT", nullable: false),
                    agency_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    number = table.Column<string>(type: "TEXT", nullable: false),
                    from_name = table.Column<string>(type: "TEXT", nullable: false),
                    link = table.Column<string>(type: "TEXT", nullable: false),
                    due = table.Column<int>(type: "INTEGER", nullable: true),
                    holds = table.Column<bool>(type: "INTEGER", nullable: false),
                    opened_at = table.Column<long>(type: "INTEGER", nullable: false),
                    seen_at = table.Column<long>(type: "INTEGER", nullable: true),
                    closed_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_work_item", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "work_notice",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    holder = table.Column<string>(type: "TEXT", nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    link = table.Column<string>(type: "TEXT", nullable: false),
                    record_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_work_notice", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "work_notice_seen",
                columns: table => new
                {
                    person_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_work_notice_seen", x => x.person_id);
                });

            migrationBuilder.CreateTable(
                name: "documents_delivery",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    outgoing_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                    agency_id = table.Column<byte[]>(type: "BLOB", nullable: true),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    paper = table.Column<bool>(type: "INTEGER", nullable: false),
                    copies = table.Column<int>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", nullable: false),
                    sent_at = table.Column<long>(type: "INTEGER", nullable: false),
                    state_at = table.Column<long>(type: "INTEGER", nullable: false),
                    state_by = table.Column<string>(type: "TEXT", nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: true),
                    incoming_id = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_documents_delivery", x => x.id);
                    table.ForeignKey(
                        name: "FK_documents_delivery_documents_outgoing_outgoing_id",
                        column: x => x.outgoing_id,
                        principalTable: "documents_outgoing",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "registers_entry",
                columns: table => new
                {
                    book_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    number = table.Column<long>(type: "INTEGER", nullable: false),
                    suffix = table.Column<string>(type: "TEXT", nullable: false),
                    suffix_rank = table.Column<int>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", nullable: false),
                    entered_on = table.Column<int>(type: "INTEGER", nullable: false),
                    record_kind = table.Column<string>(type: "TEXT", nullable: true),
                    record_id = table.Column<byte[]>(type: "BLOB", nullable: true),
                    reason = table.Column<string>(type: "TEXT", nullable: true),
                    void_reason = table.Column<string>(type: "TEXT", nullable: true),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    person_id = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_registers_entry", x => new { x.book_id, x.number, x.suffix });
                    table.ForeignKey(
                        name: "FK_registers_entry_registers_book_book_id",
                        column: x => x.book_id,
                        principalTable: "registers_book",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_access_account_is_demo",
                table: "access_account",
                column: "is_demo");

            migrationBuilder.CreateIndex(
                name: "ix_access_account_normalized_user_name",
                table: "access_account",
                column: "normalized_user_name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_access_account_person_id",
                table: "access_account",
                column: "person_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_access_api_token_account_id",
                table: "access_api_token",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "ix_access_api_token_hash",
                table: "access_api_token",
                column: "hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_audit_entry_agency_id_at",
                table: "audit_entry",
                columns: new[] { "agency_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_audit_entry_at",
                table: "audit_entry",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "ix_audit_entry_person_id_at",
                table: "audit_entry",
                columns: new[] { "person_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_audit_entry_record_id_at",
                table: "audit_entry",
                columns: new[] { "record_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_audit_seal_entry_id",
                table: "audit_seal",
                column: "entry_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_documents_access_token_record_kind_day_record_id",
                table: "documents_access",
                columns: new[] { "token", "record_kind", "day", "record_id" });

            migrationBuilder.CreateIndex(
                name: "ix_documents_attachment_record_id_ordinal",
                table: "documents_attachment",
                columns: new[] { "record_id", "ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_documents_delivery_agency_id_state_sent_at",
                table: "documents_delivery",
                columns: new[] { "agency_id", "state", "sent_at" });

            migrationBuilder.CreateIndex(
                name: "ix_documents_delivery_incoming_id",
                table: "documents_delivery",
                column: "incoming_id");

            migrationBuilder.CreateIndex(
                name: "ix_documents_delivery_outgoing_id_position",
                table: "documents_delivery",
                columns: new[] { "outgoing_id", "position" });

            migrationBuilder.CreateIndex(
                name: "ix_documents_delivery_event_delivery_id",
                table: "documents_delivery_event",
                column: "delivery_id");

            migrationBuilder.CreateIndex(
                name: "ix_documents_delivery_event_outgoing_id",
                table: "documents_delivery_event",
                column: "outgoing_id");

            migrationBuilder.CreateIndex(
                name: "ix_documents_draft_version_outgoing_id_number",
                table: "documents_draft_version",
                columns: new[] { "outgoing_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_documents_incoming_agency_id_arrival_date_id",
                table: "documents_incoming",
                columns: new[] { "agency_id", "arrival_date", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_documents_incoming_agency_id_code_number_issued_date",
                table: "documents_incoming",
                columns: new[] { "agency_id", "code_number", "issued_date" });

            migrationBuilder.CreateIndex(
                name: "ix_documents_incoming_agency_id_external_id",
                table: "documents_incoming",
                columns: new[] { "agency_id", "external_id" });

            migrationBuilder.CreateIndex(
                name: "ix_documents_incoming_agency_id_state_arrival_date",
                table: "documents_incoming",
                columns: new[] { "agency_id", "state", "arrival_date" });

            migrationBuilder.CreateIndex(
                name: "ix_documents_incoming_book_id_number",
                table: "documents_incoming",
                columns: new[] { "book_id", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_documents_incoming_delivery_id",
                table: "documents_incoming",
                column: "delivery_id");

            migrationBuilder.CreateIndex(
                name: "ix_documents_line_incoming_id",
                table: "documents_line",
                column: "incoming_id");

            migrationBuilder.CreateIndex(
                name: "ix_documents_note_record_id_at",
                table: "documents_note",
                columns: new[] { "record_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_documents_outgoing_agency_id_moved_at",
                table: "documents_outgoing",
                columns: new[] { "agency_id", "moved_at" });

            migrationBuilder.CreateIndex(
                name: "ix_documents_outgoing_agency_id_state_moved_at",
                table: "documents_outgoing",
                columns: new[] { "agency_id", "state", "moved_at" });

            migrationBuilder.CreateIndex(
                name: "ix_documents_outgoing_answers_id",
                table: "documents_outgoing",
                column: "answers_id");

            migrationBuilder.CreateIndex(
                name: "ix_documents_outgoing_book_id_book_number",
                table: "documents_outgoing",
                columns: new[] { "book_id", "book_number" });

            migrationBuilder.CreateIndex(
                name: "ix_documents_phrase_person_id_text",
                table: "documents_phrase",
                columns: new[] { "person_id", "text" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_documents_recipient_outgoing_id",
                table: "documents_recipient",
                column: "outgoing_id");

            migrationBuilder.CreateIndex(
                name: "ix_documents_recipient_group_agency_id_sort_key",
                table: "documents_recipient_group",
                columns: new[] { "agency_id", "sort_key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_documents_recipient_member_group_id",
                table: "documents_recipient_member",
                column: "group_id");

            migrationBuilder.CreateIndex(
                name: "ix_documents_related_left_id_right_id",
                table: "documents_related",
                columns: new[] { "left_id", "right_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_documents_related_right_id",
                table: "documents_related",
                column: "right_id");

            migrationBuilder.CreateIndex(
                name: "ix_documents_review_outgoing_id",
                table: "documents_review",
                column: "outgoing_id");

            migrationBuilder.CreateIndex(
                name: "ix_files_content_attached_at_staged_at",
                table: "files_content",
                columns: new[] { "attached_at", "staged_at" });

            migrationBuilder.CreateIndex(
                name: "ix_files_staged_at",
                table: "files_staged",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "ix_kernel_idempotency_at",
                table: "kernel_idempotency",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "ix_org_agency_fact_agency_id_valid_from",
                table: "org_agency_fact",
                columns: new[] { "agency_id", "valid_from" });

            migrationBuilder.CreateIndex(
                name: "ix_org_appointment_agency_id_role",
                table: "org_appointment",
                columns: new[] { "agency_id", "role" });

            migrationBuilder.CreateIndex(
                name: "ix_org_appointment_person_id",
                table: "org_appointment",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_org_appointment_unit_id",
                table: "org_appointment",
                column: "unit_id");

            migrationBuilder.CreateIndex(
                name: "ix_org_delegation_from_appointment_id",
                table: "org_delegation",
                column: "from_appointment_id");

            migrationBuilder.CreateIndex(
                name: "ix_org_delegation_to_appointment_id",
                table: "org_delegation",
                column: "to_appointment_id");

            migrationBuilder.CreateIndex(
                name: "ix_org_identifier_agency_id",
                table: "org_identifier",
                column: "agency_id");

            migrationBuilder.CreateIndex(
                name: "ix_org_identifier_code",
                table: "org_identifier",
                column: "code");

            migrationBuilder.CreateIndex(
                name: "ix_org_person_sort_key",
                table: "org_person",
                column: "sort_key");

            migrationBuilder.CreateIndex(
                name: "ix_org_succession_from_agency_id",
                table: "org_succession",
                column: "from_agency_id");

            migrationBuilder.CreateIndex(
                name: "ix_org_succession_to_agency_id",
                table: "org_succession",
                column: "to_agency_id");

            migrationBuilder.CreateIndex(
                name: "ix_org_unit_agency_id",
                table: "org_unit",
                column: "agency_id");

            migrationBuilder.CreateIndex(
                name: "ix_registers_book_agency_id_kind_period_series",
                table: "registers_book",
                columns: new[] { "agency_id", "kind", "period", "series" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_registers_entry_book_id_number_suffix_rank",
                table: "registers_entry",
                columns: new[] { "book_id", "number", "suffix_rank" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_registers_entry_record_id",
                table: "registers_entry",
                column: "record_id");

            migrationBuilder.CreateIndex(
                name: "ix_search_entry_kind_external_id",
                table: "search_entry",
                columns: new[] { "kind", "external_id" });

            migrationBuilder.CreateIndex(
                name: "ix_search_entry_position",
                table: "search_entry",
                column: "position",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_work_item_holder_due_opened_at",
                table: "work_item",
                columns: new[] { "holder", "due", "opened_at" },
                filter: "closed_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_work_item_line_id",
                table: "work_item",
                column: "line_id");

            migrationBuilder.CreateIndex(
                name: "ix_work_item_record_id",
                table: "work_item",
                column: "record_id");

            migrationBuilder.CreateIndex(
                name: "ix_work_notice_holder_at",
                table: "work_notice",
                columns: new[] { "holder", "at" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "access_account");

            migrationBuilder.DropTable(
                name: "access_api_token");

            migrationBuilder.DropTable(
                name: "access_protection_key");

            migrationBuilder.DropTable(
                name: "audit_entry");

            migrationBuilder.DropTable(
                name: "audit_lease");

            migrationBuilder.DropTable(
                name: "audit_seal");

            migrationBuilder.DropTable(
                name: "audit_unsealed");

            migrationBuilder.DropTable(
                name: "documents_access");

            migrationBuilder.DropTable(
                name: "documents_attachment");

            migrationBuilder.DropTable(
                name: "documents_correspondent");

            migrationBuilder.DropTable(
                name: "documents_delivery");

            migrationBuilder.DropTable(
                name: "documents_delivery_event");

            migrationBuilder.DropTable(
                name: "documents_draft_version");

            migrationBuilder.DropTable(
                name: "documents_incoming");

            migrationBuilder.DropTable(
                name: "documents_line");

            migrationBuilder.DropTable(
                name: "documents_note");

            migrationBuilder.DropTable(
                name: "documents_phrase");

            migrationBuilder.DropTable(
                name: "documents_recipient");

            migrationBuilder.DropTable(
                name: "documents_recipient_group");

            migrationBuilder.DropTable(
                name: "documents_recipient_member");

            migrationBuilder.DropTable(
                name: "documents_related");

            migrationBuilder.DropTable(
                name: "documents_review");

            migrationBuilder.DropTable(
                name: "files_content");

            migrationBuilder.DropTable(
                name: "files_staged");

            migrationBuilder.DropTable(
                name: "kernel_holiday");

            migrationBuilder.DropTable(
                name: "kernel_idempotency");

            migrationBuilder.DropTable(
                name: "org_agency");

            migrationBuilder.DropTable(
                name: "org_agency_fact");

            migrationBuilder.DropTable(
                name: "org_appointment");

            migrationBuilder.DropTable(
                name: "org_delegation");

            migrationBuilder.DropTable(
                name: "org_identifier");

            migrationBuilder.DropTable(
                name: "org_person");

            migrationBuilder.DropTable(
                name: "org_succession");

            migrationBuilder.DropTable(
                name: "org_unit");

            migrationBuilder.DropTable(
                name: "registers_entry");

            migrationBuilder.DropTable(
                name: "search_acl");

            migrationBuilder.DropTable(
                name: "search_entry");

            migrationBuilder.DropTable(
                name: "work_item");

            migrationBuilder.DropTable(
                name: "work_notice");

            migrationBuilder.DropTable(
                name: "work_notice_seen");

            migrationBuilder.DropTable(
                name: "documents_outgoing");

            migrationBuilder.DropTable(
                name: "registers_book");
        }
    }
}
