using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LienThong.Migrations.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class OfficialCopies : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "official_copy",
                schema: "documents",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    form = table.Column<string>(type: "text", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    source_kind = table.Column<string>(type: "text", nullable: false),
                    source_id = table.Column<Guid>(type: "uuid", nullable: false),
                    from_copy_id = table.Column<Guid>(type: "uuid", nullable: true),
                    from_copy = table.Column<string>(type: "text", nullable: false),
                    type_code = table.Column<string>(type: "text", nullable: false),
                    original_code = table.Column<string>(type: "text", nullable: false),
                    original_day = table.Column<int>(type: "integer", nullable: true),
                    original_issuer = table.Column<string>(type: "text", nullable: false),
                    subject = table.Column<string>(type: "text", nullable: false),
                    extract = table.Column<string>(type: "text", nullable: false),
                    recipients = table.Column<string>(type: "text", nullable: false),
                    copies = table.Column<int>(type: "integer", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: false),
                    signer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    signer_name = table.Column<string>(type: "text", nullable: false),
                    signer_position = table.Column<string>(type: "text", nullable: false),
                    asked_by = table.Column<Guid>(type: "uuid", nullable: false),
                    asked_by_name = table.Column<string>(type: "text", nullable: false),
                    asked_at = table.Column<long>(type: "bigint", nullable: false),
                    code_number = table.Column<string>(type: "text", nullable: true),
                    notation = table.Column<string>(type: "text", nullable: true),
                    book_id = table.Column<Guid>(type: "uuid", nullable: true),
                    book_number = table.Column<long>(type: "bigint", nullable: true),
                    signed_on = table.Column<int>(type: "integer", nullable: true),
                    signed_at = table.Column<long>(type: "bigint", nullable: true),
                    signed_by_name = table.Column<string>(type: "text", nullable: true),
                    signed_as = table.Column<string>(type: "text", nullable: false),
                    agency_name = table.Column<string>(type: "text", nullable: false),
                    superior_name = table.Column<string>(type: "text", nullable: false),
                    place = table.Column<string>(type: "text", nullable: false),
                    end_reason = table.Column<string>(type: "text", nullable: true),
                    ended_at = table.Column<long>(type: "bigint", nullable: true),
                    ended_by_name = table.Column<string>(type: "text", nullable: true),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_official_copy", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_official_copy_book_id_book_number",
                schema: "documents",
                table: "official_copy",
                columns: new[] { "book_id", "book_number" });

            migrationBuilder.CreateIndex(
                name: "ix_official_copy_source_id",
                schema: "documents",
                table: "official_copy",
                column: "source_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "official_copy",
                schema: "documents");
        }
    }
}
