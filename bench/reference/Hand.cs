using System.Data.Common;
using LienThong.Kernel.Data;

namespace LienThong.Bench.Reference;

/// <summary>A bare command; <c>schema.table</c> is written <c>schema_table</c> on SQLite.</summary>
internal static class Hand
{
    private static readonly string[] Schemas = ["kernel", "documents", "registers", "search", "work", "audit", "org", "access", "statistics", "organisation", "assignments"];

    public static DbCommand Command(DbConnection connection, Engine engine, string sql, params (string Name, object Value)[] parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = engine == Engine.Postgres ? sql : Schemas.Aggregate(sql, (text, schema) => text.Replace($" {schema}.", $" {schema}_", StringComparison.Ordinal));
        foreach (var (name, value) in parameters)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }

        return command;
    }

    public static object Id(Engine engine, Guid id) => engine == Engine.Sqlite ? id.ToByteArray(bigEndian: true) : id;
}
