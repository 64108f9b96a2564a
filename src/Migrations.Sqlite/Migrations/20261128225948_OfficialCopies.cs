using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LienThong.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class OfficialCopies : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "documents_official_copy",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    agency_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    form = table.Column<string>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", nullable: false),
                    source_kind = table.Column<string>(type: "TEXT", nullable: false),
                    source_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    from_copy_id = table.Column<byte[]>(type: "BLOB", nullable: true),
                    from_copy = table.Column<string>(type: "TEXT", nullable: false),
                    type_code = table.Column<string>(type: "TEXT", nullable: false),
                    original_code = table.Column<string>(type: "TEXT", nullable: false),
                    original_day = table.Column<int>(type: "INTEGER", nullable: true),
                    original_issuer = table.Column<string>(type: "TEXT", nullable: false),
                    subject = table.Column<string>(type: "TEXT", nullable: false),
                    extract = table.Column<string>(type: "TEXT", nullable: false),
                    recipients = table.Column<string>(type: "TEXT", nullable: false),
                    copies = table.Column<int>(type: "INTEGER", nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: false),
                    signer_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    signer_name = table.Column<string>(type: "TEXT", nullable: false),
                    signer_position = table.Column<string>(type: "TEXT", nullable: false),
                    asked_by = table.Column<byte[]>(type: "BLOB", nullable: false),
                    asked_by_name = table.Column<string>(type: "TEXT", nullable: false),
                    asked_at = table.Column<long>(type: "INTEGER", nullable: false),
                    code_number = table.Column<string>(type: "TEXT", nullable: true),
                    notation = table.Column<string>(type: "TEXT", nullable: true),
                    book_id = table.Column<byte[]>(type: "BLOB", nullable: true),
                    book_number = table.Column<long>(type: "INTEGER", nullable: true),
                    signed_on = table.Column<int>(type: "INTEGER", nullable: true),
                    signed_at = table.Column<long>(type: "INTEGER", nullable: true),
                    signed_by_name = table.Column<string>(type: "TEXT", nullable: true),
                    signed_as = table.Column<string>(type: "TEXT", nullable: false),
                    agency_name = table.Column<string>(type: "TEXT", nullable: false),
                    superior_name = table.Column<string>(type: "TEXT", nullable: false),
                    place = table.Column<string>(type: "TEXT", nullable: false),
                    end_reason = table.Column<string>(type: "TEXT", nullable: true),
                    ended_at = table.Column<long>(type: "INTEGER", nullable: true),
                    ended_by_name = table.Column<string>(type: "TEXT", nullable: true),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_documents_official_copy", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_documents_official_copy_book_id_book_number",
                table: "documents_official_copy",
                columns: new[] { "book_id", "book_number" });

            migrationBuilder.CreateIndex(
                name: "ix_documents_official_copy_source_id",
                table: "documents_official_copy",
                column: "source_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "documents_official_copy");
        }
    }
}
