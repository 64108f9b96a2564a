namespace LienThong.Kernel.Data;

/// <summary>The two database engines that the product runs on.</summary>
public enum Engine
{
    /// <summary>Embedded, one node.</summary>
    Sqlite,
    /// <summary>PostgreSQL 15 or later, any number of nodes.</summary>
    Postgres,
}
