using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LienThong.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class ReviewTexts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "statistics_frozen_review",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    agency_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    area_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    content = table.Column<string>(type: "TEXT", nullable: false),
                    hash = table.Column<string>(type: "TEXT", nullable: false),
                    pdf_hash = table.Column<string>(type: "TEXT", nullable: true),
                    document = table.Column<string>(type: "TEXT", nullable: false),
                    person_name = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_statistics_frozen_review", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "statistics_review_text",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    agency_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    area_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    section = table.Column<string>(type: "TEXT", nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    person_name = table.Column<string>(type: "TEXT", nullable: false),
                    written_at = table.Column<long>(type: "INTEGER", nullable: false),
                    superseded_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_statistics_review_text", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_statistics_frozen_review_agency_id_area_id_year_number",
                table: "statistics_frozen_review",
                columns: new[] { "agency_id", "area_id", "year", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_statistics_review_text_agency_id_area_id_year_section",
                table: "statistics_review_text",
                columns: new[] { "agency_id", "area_id", "year", "section" },
                unique: true,
                filter: "superseded_at is null");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "statistics_frozen_review");

            migrationBuilder.DropTable(
                name: "statistics_review_text");
        }
    }
}
