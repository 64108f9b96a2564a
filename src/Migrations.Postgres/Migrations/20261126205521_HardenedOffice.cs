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

            migrationBuilder.CreateIndex(
                name: "ix_delivery_state_sent_at",
                schema: "documents",
                table: "delivery",
                columns: new[] { "state", "sent_at" },
                filter: "state in ('Arrived', 'Waiting')");

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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "backup_rule",
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

            migrationBuilder.DropIndex(
                name: "ix_delivery_state_sent_at",
                schema: "documents",
                table: "delivery");
        }
    }
}
