using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LienThong.Migrations.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class TaskExtensions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "asked_due",
                schema: "assignments",
                table: "task",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "extended",
                schema: "assignments",
                table: "task",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "first_due",
                schema: "assignments",
                table: "task",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "parent_id",
                schema: "assignments",
                table: "task",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "due",
                schema: "assignments",
                table: "entry",
                type: "integer",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "ix_task_parent_id",
                schema: "assignments",
                table: "task",
                column: "parent_id");

            migrationBuilder.CreateIndex(
                name: "ix_task_state_due",
                schema: "assignments",
                table: "task",
                columns: new[] { "state", "due" });

            migrationBuilder.CreateIndex(
                name: "ix_entry_at",
                schema: "assignments",
                table: "entry",
                column: "at");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_task_parent_id",
                schema: "assignments",
                table: "task");

            migrationBuilder.DropIndex(
                name: "ix_task_state_due",
                schema: "assignments",
                table: "task");

            migrationBuilder.DropIndex(
                name: "ix_entry_at",
                schema: "assignments",
                table: "entry");

            migrationBuilder.DropColumn(
                name: "asked_due",
                schema: "assignments",
                table: "task");

            migrationBuilder.DropColumn(
                name: "extended",
                schema: "assignments",
                table: "task");

            migrationBuilder.DropColumn(
                name: "first_due",
                schema: "assignments",
                table: "task");

            migrationBuilder.DropColumn(
                name: "parent_id",
                schema: "assignments",
                table: "task");

            migrationBuilder.DropColumn(
                name: "due",
                schema: "assignments",
                table: "entry");
        }
    }
}
