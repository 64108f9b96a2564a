using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LienThong.Migrations.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class HardenedOffice : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "asked_at",
                schema: "documents",
                table: "line",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "asked_by_name",
                schema: "documents",
                table: "line",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "asked_due",
                schema: "documents",
                table: "line",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "asked_reason",
                schema: "documents",
                table: "line",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "due_days",
                schema: "documents",
                table: "line",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "due_from",
                schema: "documents",
                table: "line",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "due_days",
                schema: "documents",
                table: "incoming",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "due_from",
                schema: "documents",
                table: "incoming",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "source",
                schema: "kernel",
                table: "holiday",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateTable(
                name: "backup_rule",
                schema: "kernel",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false),
                    warn_days = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_backup_rule", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "default_term",
                schema: "documents",
                columns: table => new
                {
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    type_code = table.Column<string>(type: "text", nullable: false),
                    days = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_default_term", x => new { x.agency_id, x.type_code });
                });

            migrationBuilder.CreateTable(
                name: "digest",
                schema: "work",
                columns: table => new
                {
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    since = table.Column<long>(type: "bigint", nullable: false),
                    last_day = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_digest", x => x.person_id);
                });

            migrationBuilder.CreateTable(
                name: "mail",
                schema: "kernel",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    recipient = table.Column<string>(type: "text", nullable: false),
                    subject = table.Column<string>(type: "text", nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<long>(type: "bigint", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    tries = table.Column<int>(type: "integer", nullable: false),
                    next_at = table.Column<long>(type: "bigint", nullable: false),
                    error = table.Column<string>(type: "text", nullable: true),
                    sent_at = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_mail", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "maintenance",
                schema: "kernel",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false),
                    words = table.Column<string>(type: "text", nullable: false),
                    announced_from = table.Column<long>(type: "bigint", nullable: false),
                    starts_at = table.Column<long>(type: "bigint", nullable: false),
                    ends_at = table.Column<long>(type: "bigint", nullable: false),
                    refuses_writes = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_maintenance", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "opinion_line",
                schema: "documents",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    round_id = table.Column<Guid>(type: "uuid", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    holder = table.Column<string>(type: "text", nullable: false),
                    label = table.Column<string>(type: "text", nullable: false),
                    answer = table.Column<string>(type: "text", nullable: true),
                    text = table.Column<string>(type: "text", nullable: false),
                    answered_by_name = table.Column<string>(type: "text", nullable: true),
                    answered_at = table.Column<long>(type: "bigint", nullable: true),
                    reminded_at = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_opinion_line", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "opinion_round",
                schema: "documents",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    record_kind = table.Column<string>(type: "text", nullable: false),
                    record_id = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    number = table.Column<string>(type: "text", nullable: false),
                    question = table.Column<string>(type: "text", nullable: false),
                    due = table.Column<int>(type: "integer", nullable: false),
                    asked_by = table.Column<Guid>(type: "uuid", nullable: false),
                    asked_by_name = table.Column<string>(type: "text", nullable: false),
                    asked_at = table.Column<long>(type: "bigint", nullable: false),
                    closed_at = table.Column<long>(type: "bigint", nullable: true),
                    closed_by_name = table.Column<string>(type: "text", nullable: true),
                    closed_with_document = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_opinion_round", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "passkey",
                schema: "access",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    credential_id = table.Column<byte[]>(type: "bytea", nullable: false),
                    public_key = table.Column<byte[]>(type: "bytea", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    created_at = table.Column<long>(type: "bigint", nullable: false),
                    last_used_at = table.Column<long>(type: "bigint", nullable: true),
                    challenged_at = table.Column<long>(type: "bigint", nullable: false),
                    sign_count = table.Column<long>(type: "bigint", nullable: false),
                    transports = table.Column<string>(type: "text", nullable: false),
                    is_backup_eligible = table.Column<bool>(type: "boolean", nullable: false),
                    is_backed_up = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_passkey", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "reminded_day",
                schema: "work",
                columns: table => new
                {
                    day = table.Column<int>(type: "integer", nullable: false),
                    at = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reminded_day", x => x.day);
                });

            migrationBuilder.CreateTable(
                name: "saved_view",
                schema: "documents",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    list = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    query = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_saved_view", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_line_due_from",
                schema: "documents",
                table: "line",
                column: "due_from",
                filter: "due_days is not null and state in ('Waiting', 'Seen', 'Working', 'Done', 'Returned')");

            migrationBuilder.CreateIndex(
                name: "ix_incoming_due_from",
                schema: "documents",
                table: "incoming",
                column: "due_from",
                filter: "due_days is not null and closed_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_delivery_state_sent_at",
                schema: "documents",
                table: "delivery",
                columns: new[] { "state", "sent_at" },
                filter: "state in ('Arrived', 'Waiting')");

            migrationBuilder.CreateIndex(
                name: "ix_mail_next_at",
                schema: "kernel",
                table: "mail",
                column: "next_at",
                filter: "state = 'Waiting'");

            migrationBuilder.CreateIndex(
                name: "ix_mail_state_at",
                schema: "kernel",
                table: "mail",
                columns: new[] { "state", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_opinion_line_round_id",
                schema: "documents",
                table: "opinion_line",
                column: "round_id");

            migrationBuilder.CreateIndex(
                name: "ix_opinion_round_record_id",
                schema: "documents",
                table: "opinion_round",
                column: "record_id");

            migrationBuilder.CreateIndex(
                name: "ix_passkey_account_id",
                schema: "access",
                table: "passkey",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "ix_passkey_credential_id",
                schema: "access",
                table: "passkey",
                column: "credential_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_saved_view_person_id_list_name",
                schema: "documents",
                table: "saved_view",
                columns: new[] { "person_id", "list", "name" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "backup_rule",
                schema: "kernel");

            migrationBuilder.DropTable(
                name: "default_term",
                schema: "documents");

            migrationBuilder.DropTable(
                name: "digest",
                schema: "work");

            migrationBuilder.DropTable(
                name: "mail",
                schema: "kernel");

            migrationBuilder.DropTable(
                name: "maintenance",
                schema: "kernel");

            migrationBuilder.DropTable(
                name: "opinion_line",
                schema: "documents");

            migrationBuilder.DropTable(
                name: "opinion_round",
                schema: "documents");

            migrationBuilder.DropTable(
                name: "passkey",
                schema: "access");

            migrationBuilder.DropTable(
                name: "reminded_day",
                schema: "work");

            migrationBuilder.DropTable(
                name: "saved_view",
                schema: "documents");

            migrationBuilder.DropIndex(
                name: "ix_line_due_from",
                schema: "documents",
                table: "line");

            migrationBuilder.DropIndex(
                name: "ix_incoming_due_from",
                schema: "documents",
                table: "incoming");

            migrationBuilder.DropIndex(
                name: "ix_delivery_state_sent_at",
                schema: "documents",
                table: "delivery");

            migrationBuilder.DropColumn(
                name: "asked_at",
                schema: "documents",
                table: "line");

            migrationBuilder.DropColumn(
                name: "asked_by_name",
                schema: "documents",
                table: "line");

            migrationBuilder.DropColumn(
                name: "asked_due",
                schema: "documents",
                table: "line");

            migrationBuilder.DropColumn(
                name: "asked_reason",
                schema: "documents",
                table: "line");

            migrationBuilder.DropColumn(
                name: "due_days",
                schema: "documents",
                table: "line");

            migrationBuilder.DropColumn(
                name: "due_from",
                schema: "documents",
                table: "line");

            migrationBuilder.DropColumn(
                name: "due_days",
                schema: "documents",
                table: "incoming");

            migrationBuilder.DropColumn(
                name: "due_from",
                schema: "documents",
                table: "incoming");

            migrationBuilder.DropColumn(
                name: "source",
                schema: "kernel",
                table: "holiday");
        }
    }
}
