using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LienThong.Migrations.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Dossiers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "dossier",
                schema: "documents",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    heading_id = table.Column<Guid>(type: "uuid", nullable: true),
                    year = table.Column<int>(type: "integer", nullable: false),
                    notation = table.Column<string>(type: "text", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: true),
                    unit_name = table.Column<string>(type: "text", nullable: false),
                    keeper_id = table.Column<Guid>(type: "uuid", nullable: false),
                    keeper_name = table.Column<string>(type: "text", nullable: false),
                    retention = table.Column<int>(type: "integer", nullable: true),
                    rights = table.Column<string>(type: "text", nullable: false),
                    works = table.Column<bool>(type: "boolean", nullable: false),
                    start_date = table.Column<int>(type: "integer", nullable: false),
                    end_date = table.Column<int>(type: "integer", nullable: true),
                    description = table.Column<string>(type: "text", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    opened_at = table.Column<long>(type: "bigint", nullable: false),
                    opened_by = table.Column<string>(type: "text", nullable: false),
                    archive_by = table.Column<int>(type: "integer", nullable: true),
                    warned_for = table.Column<int>(type: "integer", nullable: true),
                    asked_until = table.Column<int>(type: "integer", nullable: true),
                    asked_why = table.Column<string>(type: "text", nullable: true),
                    asked_name = table.Column<string>(type: "text", nullable: true),
                    transfer_id = table.Column<Guid>(type: "uuid", nullable: true),
                    last_ordinal = table.Column<int>(type: "integer", nullable: false),
                    words = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dossier", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "dossier_item",
                schema: "documents",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    dossier_id = table.Column<Guid>(type: "uuid", nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    record_kind = table.Column<string>(type: "text", nullable: false),
                    record_id = table.Column<Guid>(type: "uuid", nullable: false),
                    pages = table.Column<int>(type: "integer", nullable: true),
                    note = table.Column<string>(type: "text", nullable: false),
                    added_at = table.Column<long>(type: "bigint", nullable: false),
                    added_by = table.Column<Guid>(type: "uuid", nullable: false),
                    added_by_name = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dossier_item", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "dossier_transfer",
                schema: "documents",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    given_by = table.Column<Guid>(type: "uuid", nullable: false),
                    given_by_name = table.Column<string>(type: "text", nullable: false),
                    given_by_title = table.Column<string>(type: "text", nullable: false),
                    unit_name = table.Column<string>(type: "text", nullable: false),
                    given_at = table.Column<long>(type: "bigint", nullable: false),
                    condition = table.Column<string>(type: "text", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    taken_by_name = table.Column<string>(type: "text", nullable: true),
                    taken_by_title = table.Column<string>(type: "text", nullable: true),
                    taken_at = table.Column<long>(type: "bigint", nullable: true),
                    reason = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dossier_transfer", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "file_heading",
                schema: "documents",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    notation = table.Column<string>(type: "text", nullable: false),
                    sort_key = table.Column<string>(type: "text", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    retention = table.Column<int>(type: "integer", nullable: true),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: true),
                    unit_name = table.Column<string>(type: "text", nullable: false),
                    keeper_id = table.Column<Guid>(type: "uuid", nullable: true),
                    keeper_name = table.Column<string>(type: "text", nullable: false),
                    note = table.Column<string>(type: "text", nullable: false),
                    added_at = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_file_heading", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "file_plan",
                schema: "documents",
                columns: table => new
                {
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    approved_at = table.Column<long>(type: "bigint", nullable: true),
                    approved_by = table.Column<string>(type: "text", nullable: true),
                    decision = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_file_plan", x => new { x.agency_id, x.year });
                });

            migrationBuilder.CreateTable(
                name: "retention",
                schema: "documents",
                columns: table => new
                {
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    years = table.Column<int>(type: "integer", nullable: false),
                    basis = table.Column<string>(type: "text", nullable: false),
                    added_by_name = table.Column<string>(type: "text", nullable: false),
                    added_at = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_retention", x => new { x.agency_id, x.years });
                });

            migrationBuilder.CreateTable(
                name: "transfer_line",
                schema: "documents",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    transfer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    dossier_id = table.Column<Guid>(type: "uuid", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    notation = table.Column<string>(type: "text", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    start_date = table.Column<int>(type: "integer", nullable: false),
                    end_date = table.Column<int>(type: "integer", nullable: false),
                    retention = table.Column<int>(type: "integer", nullable: true),
                    documents = table.Column<int>(type: "integer", nullable: false),
                    pages = table.Column<int>(type: "integer", nullable: false),
                    files = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_transfer_line", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_dossier_agency_id_state_id",
                schema: "documents",
                table: "dossier",
                columns: new[] { "agency_id", "state", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_dossier_agency_id_year_notation",
                schema: "documents",
                table: "dossier",
                columns: new[] { "agency_id", "year", "notation" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_dossier_archive_by",
                schema: "documents",
                table: "dossier",
                column: "archive_by",
                filter: "state = 'Closed'");

            migrationBuilder.CreateIndex(
                name: "ix_dossier_keeper_id",
                schema: "documents",
                table: "dossier",
                column: "keeper_id");

            migrationBuilder.CreateIndex(
                name: "ix_dossier_item_dossier_id_record_id",
                schema: "documents",
                table: "dossier_item",
                columns: new[] { "dossier_id", "record_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_dossier_item_record_id",
                schema: "documents",
                table: "dossier_item",
                column: "record_id");

            migrationBuilder.CreateIndex(
                name: "ix_dossier_transfer_agency_id_given_at",
                schema: "documents",
                table: "dossier_transfer",
                columns: new[] { "agency_id", "given_at" });

            migrationBuilder.CreateIndex(
                name: "ix_file_heading_agency_id_year_notation",
                schema: "documents",
                table: "file_heading",
                columns: new[] { "agency_id", "year", "notation" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_transfer_line_transfer_id",
                schema: "documents",
                table: "transfer_line",
                column: "transfer_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "dossier",
                schema: "documents");

            migrationBuilder.DropTable(
                name: "dossier_item",
                schema: "documents");

            migrationBuilder.DropTable(
                name: "dossier_transfer",
                schema: "documents");

            migrationBuilder.DropTable(
                name: "file_heading",
                schema: "documents");

            migrationBuilder.DropTable(
                name: "file_plan",
                schema: "documents");

            migrationBuilder.DropTable(
                name: "retention",
                schema: "documents");

            migrationBuilder.DropTable(
                name: "transfer_line",
                schema: "documents");
        }
    }
}
