using System.Data;
using System.Reflection;
using System.Text;
using Dapper;
using LienThong.Kernel.Identity;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace LienThong.Kernel.Data;

/// <summary>
/// How values are stored, the same for EF and for hand-written SQL: ids as uuid (PostgreSQL) or 16 big-endian bytes (SQLite),
/// instants as UTC milliseconds, dates as yyyymmdd, enums as their names, text in NFC.
/// </summary>
public static class Mapping
{
    private static readonly Lock Gate = new();
    private static bool _registered;

    /// <summary>Installs the Dapper handlers once for the process.</summary>
    public static void Register()
    {
        lock (Gate)
        {
            if (_registered) return;
            DefaultTypeMap.MatchNamesWithUnderscores = true;
            SqlMapper.RemoveTypeMap(typeof(Guid));
            SqlMapper.RemoveTypeMap(typeof(Guid?));
            SqlMapper.RemoveTypeMap(typeof(DateTimeOffset));
            SqlMapper.RemoveTypeMap(typeof(DateTimeOffset?));
            SqlMapper.RemoveTypeMap(typeof(DateOnly));
            SqlMapper.RemoveTypeMap(typeof(DateOnly?));
            SqlMapper.AddTypeHandler(new GuidHandler());
            SqlMapper.AddTypeHandler(new InstantHandler());
            SqlMapper.AddTypeHandler(new DayHandler());
            _registered = true;
        }

        RegisterIds(typeof(Mapping).Assembly);
    }

    /// <summary>Lets Dapper read and write every typed id of an assembly; each module calls it for its own.</summary>
    public static void RegisterIds(Assembly assembly)
    {
        foreach (var type in TypedIds(assembly))
            SqlMapper.AddTypeHandler(type, (SqlMapper.ITypeHandler)Activator.CreateInstance(typeof(IdHandler<>).MakeGenericType(type))!);
    }

    internal static IEnumerable<Type> TypedIds(Assembly assembly) =>
        assembly.GetTypes().Where(t => t.IsValueType && t.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(ITypedId<>)));

    internal static void Conventions(ModelConfigurationBuilder builder, Engine engine, IEnumerable<Assembly> assemblies)
    {
        builder.Properties<DateTimeOffset>().HaveConversion<InstantConverter>();
        builder.Properties<DateOnly>().HaveConversion<DayConverter>();
        builder.Properties<Enum>().HaveConversion<string>();
        if (engine == Engine.Sqlite) builder.Properties<Guid>().HaveConversion<GuidBytesConverter>();
        var converter = engine == Engine.Sqlite ? typeof(IdBytesConverter<>) : typeof(IdConverter<>);
        foreach (var type in assemblies.Append(typeof(Mapping).Assembly).Distinct().SelectMany(TypedIds))
            builder.Properties(type).HaveConversion(converter.MakeGenericType(type));
    }

    /// <summary>A property's column: <c>FromDay</c> is <c>from_day</c>.</summary>
    public static string Snake(string name)
    {
        var word = new StringBuilder(name.Length + 4);
        foreach (var c in name)
        {
            if (char.IsUpper(c) && word.Length > 0) word.Append('_');
            word.Append(char.ToLowerInvariant(c));
        }

        return word.ToString();
    }

    internal static DateOnly Day(int value) => new(value / 10000, value / 100 % 100, value % 100);

    internal static int Day(DateOnly value) => (value.Year * 10000) + (value.Month * 100) + value.Day;

    internal static byte[] Bytes(Guid id) => id.ToByteArray(bigEndian: true);

    internal static Guid Id(object value) => value switch
    {
        Guid id => id,
        byte[] bytes => new Guid(bytes, bigEndian: true),
        _ => Guid.Parse((string)value),
    };

    private static TId Wrap<TId>(Guid value) where TId : struct, ITypedId<TId> => TId.From(value);

    private static void SetId(IDbDataParameter parameter, Guid id) =>
        parameter.Value = parameter is SqliteParameter ? Bytes(id) : id;

    private sealed class GuidHandler : SqlMapper.TypeHandler<Guid>
    {
        public override Guid Parse(object value) => Id(value);
        public override void SetValue(IDbDataParameter parameter, Guid value) => SetId(parameter, value);
    }

    private sealed class IdHandler<TId> : SqlMapper.TypeHandler<TId> where TId : struct, ITypedId<TId>
    {
        public override TId Parse(object value) => TId.From(Id(value));
        public override void SetValue(IDbDataParameter parameter, TId value) => SetId(parameter, value.Value);
    }

    private sealed class InstantHandler : SqlMapper.TypeHandler<DateTimeOffset>
    {
        public override DateTimeOffset Parse(object value) => DateTimeOffset.FromUnixTimeMilliseconds((long)value);
        public override void SetValue(IDbDataParameter parameter, DateTimeOffset value) => parameter.Value = value.ToUnixTimeMilliseconds();
    }

    private sealed class DayHandler : SqlMapper.TypeHandler<DateOnly>
    {
        public override DateOnly Parse(object value) => Day(Convert.ToInt32(value, null));
        public override void SetValue(IDbDataParameter parameter, DateOnly value) => parameter.Value = Day(value);
    }

    private sealed class InstantConverter() : ValueConverter<DateTimeOffset, long>(v => v.ToUnixTimeMilliseconds(), v => DateTimeOffset.FromUnixTimeMilliseconds(v));

    private sealed class DayConverter() : ValueConverter<DateOnly, int>(v => Day(v), v => Day(v));

    private sealed class GuidBytesConverter() : ValueConverter<Guid, byte[]>(v => Bytes(v), v => new Guid(v, true));

    private sealed class IdConverter<TId>() : ValueConverter<TId, Guid>(v => v.Value, v => Wrap<TId>(v)) where TId : struct, ITypedId<TId>;

    private sealed class IdBytesConverter<TId>() : ValueConverter<TId, byte[]>(v => Bytes(v.Value), v => Wrap<TId>(new Guid(v, true))) where TId : struct, ITypedId<TId>;
}
