using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LienThong.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Dossiers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "documents_dossier",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    agency_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    heading_id = table.Column<byte[]>(type: "BLOB", nullable: true),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    notation = table.Column<string>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    unit_id = table.Column<byte[]>(type: "BLOB", nullable: true),
                    unit_name = table.Column<string>(type: "TEXT", nullable: false),
                    keeper_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    keeper_name = table.Column<string>(type: "TEXT", nullable: false),
                    retention = table.Column<int>(type: "INTEGER", nullable: true),
                    rights = table.Column<string>(type: "TEXT", nullable: false),
                    works = table.Column<bool>(type: "INTEGER", nullable: false),
                    start_date = table.Column<int>(type: "INTEGER", nullable: false),
                    end_date = table.Column<int>(type: "INTEGER", nullable: true),
                    description = table.Column<string>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", nullable: false),
                    opened_at = table.Column<long>(type: "INTEGER", nullable: false),
                    opened_by = table.Column<string>(type: "TEXT", nullable: false),
                    archive_by = table.Column<int>(type: "INTEGER", nullable: true),
                    warned_for = table.Column<int>(type: "INTEGER", nullable: true),
                    asked_until = table.Column<int>(type: "INTEGER", nullable: true),
                    asked_why = table.Column<string>(type: "TEXT", nullable: true),
                    asked_name = table.Column<string>(type: "TEXT", nullable: true),
                    transfer_id = table.Column<byte[]>(type: "BLOB", nullable: true),
                    last_ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    words = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_documents_dossier", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "documents_dossier_item",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    dossier_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    record_kind = table.Column<string>(type: "TEXT", nullable: false),
                    record_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    pages = table.Column<int>(type: "INTEGER", nullable: true),
                    note = table.Column<string>(type: "TEXT", nullable: false),
                    added_at = table.Column<long>(type: "INTEGER", nullable: false),
                    added_by = table.Column<byte[]>(type: "BLOB", nullable: false),
                    added_by_name = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_documents_dossier_item", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "documents_dossier_transfer",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    agency_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    given_by = table.Column<byte[]>(type: "BLOB", nullable: false),
                    given_by_name = table.Column<string>(type: "TEXT", nullable: false),
                    given_by_title = table.Column<string>(type: "TEXT", nullable: false),
                    unit_name = table.Column<string>(type: "TEXT", nullable: false),
                    given_at = table.Column<long>(type: "INTEGER", nullable: false),
                    condition = table.Column<string>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", nullable: false),
                    taken_by_name = table.Column<string>(type: "TEXT", nullable: true),
                    taken_by_title = table.Column<string>(type: "TEXT", nullable: true),
                    taken_at = table.Column<long>(type: "INTEGER", nullable: true),
                    reason = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_documents_dossier_transfer", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "documents_file_heading",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    agency_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    notation = table.Column<string>(type: "TEXT", nullable: false),
                    sort_key = table.Column<string>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    retention = table.Column<int>(type: "INTEGER", nullable: true),
                    unit_id = table.Column<byte[]>(type: "BLOB", nullable: true),
                    unit_name = table.Column<string>(type: "TEXT", nullable: false),
                    keeper_id = table.Column<byte[]>(type: "BLOB", nullable: true),
                    keeper_name = table.Column<string>(type: "TEXT", nullable: false),
                    note = table.Column<string>(type: "TEXT", nullable: false),
                    added_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_documents_file_heading", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "documents_file_plan",
                columns: table => new
                {
                    agency_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    approved_at = table.Column<long>(type: "INTEGER", nullable: true),
                    approved_by = table.Column<string>(type: "TEXT", nullable: true),
                    decision = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_documents_file_plan", x => new { x.agency_id, x.year });
                });

            migrationBuilder.CreateTable(
                name: "documents_retention",
                columns: table => new
                {
                    agency_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    years = table.Column<int>(type: "INTEGER", nullable: false),
                    basis = table.Column<string>(type: "TEXT", nullable: false),
                    added_by_name = table.Column<string>(type: "TEXT", nullable: false),
                    added_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_documents_retention", x => new { x.agency_id, x.years });
                });

            migrationBuilder.CreateTable(
                name: "documents_transfer_line",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    transfer_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    dossier_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                    notation = table.Column<string>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    start_date = table.Column<int>(type: "INTEGER", nullable: false),
                    end_date = table.Column<int>(type: "INTEGER", nullable: false),
                    retention = table.Column<int>(type: "INTEGER", nullable: true),
                    documents = table.Column<int>(type: "INTEGER", nullable: false),
                    pages = table.Column<int>(type: "INTEGER", nullable: false),
                    files = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_documents_transfer_line", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_documents_dossier_agency_id_state_id",
                table: "documents_dossier",
                columns: new[] { "agency_id", "state", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_documents_dossier_agency_id_year_notation",
                table: "documents_dossier",
                columns: new[] { "agency_id", "year", "notation" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_documents_dossier_archive_by",
                table: "documents_dossier",
                column: "archive_by",
                filter: "state = 'Closed'");

            migrationBuilder.CreateIndex(
                name: "ix_documents_dossier_keeper_id",
                table: "documents_dossier",
                column: "keeper_id");

            migrationBuilder.CreateIndex(
                name: "ix_documents_dossier_item_dossier_id_record_id",
                table: "documents_dossier_item",
                columns: new[] { "dossier_id", "record_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_documents_dossier_item_record_id",
                table: "documents_dossier_item",
                column: "record_id");

            migrationBuilder.CreateIndex(
                name: "ix_documents_dossier_transfer_agency_id_given_at",
                table: "documents_dossier_transfer",
                columns: new[] { "agency_id", "given_at" });

            migrationBuilder.CreateIndex(
                name: "ix_documents_file_heading_agency_id_year_notation",
                table: "documents_file_heading",
                columns: new[] { "agency_id", "year", "notation" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_documents_transfer_line_transfer_id",
                table: "documents_transfer_line",
                column: "transfer_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "documents_dossier");

            migrationBuilder.DropTable(
                name: "documents_dossier_item");

            migrationBuilder.DropTable(
                name: "documents_dossier_transfer");

            migrationBuilder.DropTable(
                name: "documents_file_heading");

            migrationBuilder.DropTable(
                name: "documents_file_plan");

            migrationBuilder.DropTable(
                name: "documents_retention");

            migrationBuilder.DropTable(
                name: "documents_transfer_line");
        }
    }
}
