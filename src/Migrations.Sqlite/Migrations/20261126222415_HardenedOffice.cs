using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LienThong.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class HardenedOffice : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "source",
                table: "kernel_holiday",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<long>(
                name: "asked_at",
                table: "documents_line",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "asked_by_name",
                table: "documents_line",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "asked_due",
                table: "documents_line",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "asked_reason",
                table: "documents_line",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "due_days",
                table: "documents_line",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "due_from",
                table: "documents_line",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "due_days",
                table: "documents_incoming",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "due_from",
                table: "documents_incoming",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "access_passkey",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    account_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    credential_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    public_key = table.Column<byte[]>(type: "BLOB", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    last_used_at = table.Column<long>(type: "INTEGER", nullable: true),
                    challenged_at = table.Column<long>(type: "INTEGER", nullable: false),
                    sign_count = table.Column<long>(type: "INTEGER", nullable: false),
                    transports = table.Column<string>(type: "TEXT", nullable: false),
                    is_backup_eligible = table.Column<bool>(type: "INTEGER", nullable: false),
                    is_backed_up = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_access_passkey", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "documents_default_term",
                columns: table => new
                {
                    agency_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    type_code = table.Column<string>(type: "TEXT", nullable: false),
                    days = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_documents_default_term", x => new { x.agency_id, x.type_code });
                });

            migrationBuilder.CreateTable(
                name: "documents_opinion_line",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    round_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                    holder = table.Column<string>(type: "TEXT", nullable: false),
                    label = table.Column<string>(type: "TEXT", nullable: false),
                    answer = table.Column<string>(type: "TEXT", nullable: true),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    answered_by_name = table.Column<string>(type: "TEXT", nullable: true),
                    answered_at = table.Column<long>(type: "INTEGER", nullable: true),
                    reminded_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_documents_opinion_line", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "documents_opinion_round",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    agency_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    record_kind = table.Column<string>(type: "TEXT", nullable: false),
                    record_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    number = table.Column<string>(type: "TEXT", nullable: false),
                    question = table.Column<string>(type: "TEXT", nullable: false),
                    due = table.Column<int>(type: "INTEGER", nullable: false),
                    asked_by = table.Column<byte[]>(type: "BLOB", nullable: false),
                    asked_by_name = table.Column<string>(type: "TEXT", nullable: false),
                    asked_at = table.Column<long>(type: "INTEGER", nullable: false),
                    closed_at = table.Column<long>(type: "INTEGER", nullable: true),
                    closed_by_name = table.Column<string>(type: "TEXT", nullable: true),
                    closed_with_document = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_documents_opinion_round", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "documents_saved_view",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    person_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    list = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    query = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_documents_saved_view", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "kernel_backup_rule",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false),
                    warn_days = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_backup_rule", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "kernel_mail",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    recipient = table.Column<string>(type: "TEXT", nullable: false),
                    subject = table.Column<string>(type: "TEXT", nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", nullable: false),
                    tries = table.Column<int>(type: "INTEGER", nullable: false),
                    next_at = table.Column<long>(type: "INTEGER", nullable: false),
                    error = table.Column<string>(type: "TEXT", nullable: true),
                    sent_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_mail", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "kernel_maintenance",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false),
                    words = table.Column<string>(type: "TEXT", nullable: false),
                    announced_from = table.Column<long>(type: "INTEGER", nullable: false),
                    starts_at = table.Column<long>(type: "INTEGER", nullable: false),
                    ends_at = table.Column<long>(type: "INTEGER", nullable: false),
                    refuses_writes = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_maintenance", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "work_digest",
                columns: table => new
                {
                    person_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    since = table.Column<long>(type: "INTEGER", nullable: false),
                    last_day = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_work_digest", x => x.person_id);
                });

            migrationBuilder.CreateTable(
                name: "work_reminded_day",
                columns: table => new
                {
                    day = table.Column<int>(type: "INTEGER", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_work_reminded_day", x => x.day);
                });

            migrationBuilder.CreateIndex(
                name: "ix_documents_line_due_from",
                table: "documents_line",
                column: "due_from",
                filter: "due_days is not null and state in ('Waiting', 'Seen', 'Working', 'Done', 'Returned')");

            migrationBuilder.CreateIndex(
                name: "ix_documents_incoming_due_from",
                table: "documents_incoming",
                column: "due_from",
                filter: "due_days is not null and closed_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_documents_delivery_state_sent_at",
                table: "documents_delivery",
                columns: new[] { "state", "sent_at" },
                filter: "state in ('Arrived', 'Waiting')");

            migrationBuilder.CreateIndex(
                name: "ix_access_passkey_account_id",
                table: "access_passkey",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "ix_access_passkey_credential_id",
                table: "access_passkey",
                column: "credential_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_documents_opinion_line_round_id",
                table: "documents_opinion_line",
                column: "round_id");

            migrationBuilder.CreateIndex(
                name: "ix_documents_opinion_round_record_id",
                table: "documents_opinion_round",
                column: "record_id");

            migrationBuilder.CreateIndex(
                name: "ix_documents_saved_view_person_id_list_name",
                table: "documents_saved_view",
                columns: new[] { "person_id", "list", "name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_kernel_mail_next_at",
                table: "kernel_mail",
                column: "next_at",
                filter: "state = 'Waiting'");

            migrationBuilder.CreateIndex(
                name: "ix_kernel_mail_state_at",
                table: "kernel_mail",
                columns: new[] { "state", "at" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "access_passkey");

            migrationBuilder.DropTable(
                name: "documents_default_term");

            migrationBuilder.DropTable(
                name: "documents_opinion_line");

            migrationBuilder.DropTable(
                name: "documents_opinion_round");

            migrationBuilder.DropTable(
                name: "documents_saved_view");

            migrationBuilder.DropTable(
                name: "kernel_backup_rule");

            migrationBuilder.DropTable(
                name: "kernel_mail");

            migrationBuilder.DropTable(
                name: "kernel_maintenance");

            migrationBuilder.DropTable(
                name: "work_digest");

            migrationBuilder.DropTable(
                name: "work_reminded_day");

            migrationBuilder.DropIndex(
                name: "ix_documents_line_due_from",
                table: "documents_line");

            migrationBuilder.DropIndex(
                name: "ix_documents_incoming_due_from",
                table: "documents_incoming");

            migrationBuilder.DropIndex(
                name: "ix_documents_delivery_state_sent_at",
                table: "documents_delivery");

            migrationBuilder.DropColumn(
                name: "source",
                table: "kernel_holiday");

            migrationBuilder.DropColumn(
                name: "asked_at",
                table: "documents_line");

            migrationBuilder.DropColumn(
                name: "asked_by_name",
                table: "documents_line");

            migrationBuilder.DropColumn(
                name: "asked_due",
                table: "documents_line");

            migrationBuilder.DropColumn(
                name: "asked_reason",
                table: "documents_line");

            migrationBuilder.DropColumn(
                name: "due_days",
                table: "documents_line");

            migrationBuilder.DropColumn(
                name: "due_from",
                table: "documents_line");

            migrationBuilder.DropColumn(
                name: "due_days",
                table: "documents_incoming");

            migrationBuilder.DropColumn(
                name: "due_from",
                table: "documents_incoming");
        }
    }
}
