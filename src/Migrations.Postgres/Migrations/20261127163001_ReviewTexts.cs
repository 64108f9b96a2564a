using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LienThong.Migrations.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class ReviewTexts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "frozen_review",
                schema: "statistics",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    area_id = table.Column<Guid>(type: "uuid", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    content = table.Column<string>(type: "text", nullable: false),
                    hash = table.Column<string>(type: "text", nullable: false),
                    pdf_hash = table.Column<string>(type: "text", nullable: true),
                    document = table.Column<string>(type: "text", nullable: false),
                    person_name = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_frozen_review", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "review_text",
                schema: "statistics",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    area_id = table.Column<Guid>(type: "uuid", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    section = table.Column<string>(type: "text", nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                    person_name = table.Column<string>(type: "text", nullable: false),
                    written_at = table.Column<long>(type: "bigint", nullable: false),
                    superseded_at = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_review_text", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_frozen_review_agency_id_area_id_year_number",
                schema: "statistics",
                table: "frozen_review",
                columns: new[] { "agency_id", "area_id", "year", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_review_text_agency_id_area_id_year_section",
                schema: "statistics",
                table: "review_text",
                columns: new[] { "agency_id", "area_id", "year", "section" },
                unique: true,
                filter: "superseded_at is null");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "frozen_review",
                schema: "statistics");

            migrationBuilder.DropTable(
                name: "review_text",
                schema: "statistics");
        }
    }
}
